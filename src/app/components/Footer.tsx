import type { JSX } from 'solid-js';
import { useApp } from '../state/app.ts';
import { ThemeChoice } from './ThemeChoice.tsx';

export function Footer(): JSX.Element {
  const { catalogue } = useApp();
  const text = () => catalogue().shell.footer;
  return (
    <footer class="site-footer">
      <div class="site-footer-text">
        <p>
          <strong>{text().private}</strong>
        </p>
        <p>{text().notAdvice}</p>
        <p>{text().notAffiliated}</p>
        <p>
          {text().licence}{' '}
          <a href={text().licenceUrl} rel="noreferrer">
            {text().licenceName}
          </a>
          .
        </p>
        <ThemeChoice />
      </div>
    </footer>
  );
}

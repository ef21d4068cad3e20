import { createSignal, type JSX } from 'solid-js';
import type { GuideText } from '../../../text/screen/home/guide.en.ts';
import { useWords } from '../../components/useWords.ts';
import { refusedExample } from '../../examples/examples.ts';
import { useApp } from '../../state/app.ts';
import { exportDossier } from '../../state/dossier/transfer.ts';
import { routeHash } from '../../state/route.ts';
import { saveFile } from '../../state/saveFile.ts';
import { COMMAND_LINES, PACKAGE_LINES } from './code.ts';
import { blankBehind, placeText } from './doors.ts';
import type { GuideWords } from './parts.ts';

const EXAMPLE_FILE = 'dossier.json';

/** Behind the third door: a dossier for each client, and the engine for one's own tools. */
export function Advise(props: { readonly text: GuideWords }): JSX.Element {
  const guide = (): GuideText => props.text.guide;
  const text = (): GuideText['advise'] => guide().advise;
  return (
    <div class="page">
      <header class="page-head">
        <h1>{guide().titles.advise}</h1>
        <p class="soft">{text().intro}</p>
      </header>
      <Clients text={text().clients} />
      <section class="card" aria-labelledby="builders-heading">
        <h2 id="builders-heading">{text().builders.heading}</h2>
        <p>{text().builders.lead}</p>
        <h3>{text().builders.command}</h3>
        <p>{text().builders.commandLead}</p>
        <Code lines={COMMAND_LINES} />
        <p class="row">
          <span>{text().builders.example}</span>
          <button
            type="button"
            class="button"
            onClick={() => saveFile(EXAMPLE_FILE, exportDossier(refusedExample()))}
          >
            {EXAMPLE_FILE}
          </button>
        </p>
        <h3>{text().builders.package}</h3>
        <p>{text().builders.packageLead}</p>
        <Code lines={PACKAGE_LINES} />
      </section>
    </div>
  );
}

function Clients(props: { readonly text: GuideText['advise']['clients'] }): JSX.Element {
  const { dossiers, today } = useApp();
  const words = useWords();
  const [name, setName] = createSignal('');
  const start = (): void => {
    const given = name().trim();
    dossiers.openNew({
      draft: blankBehind('advise', today),
      name: given === '' ? null : given,
      keep: given === '' ? 'when-edited' : 'now',
    });
    location.hash = routeHash(words.language(), 'home', placeText({ door: 'advise', step: 1 }));
  };
  return (
    <section class="card" aria-labelledby="clients-heading">
      <h2 id="clients-heading">{props.text.heading}</h2>
      <p>{props.text.lead}</p>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <label for="client-name">{props.text.name}</label>
        <span class="field-hint" id="client-name-hint">
          {props.text.nameHint}
        </span>
        <input
          class="input client-name"
          type="text"
          id="client-name"
          maxlength="120"
          autocomplete="off"
          aria-describedby="client-name-hint"
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <div class="row">
          <button type="submit" class="button button-main">
            {props.text.start}
          </button>
          <a href={routeHash(words.language(), 'dossiers')}>{props.text.list}</a>
        </div>
      </form>
    </section>
  );
}

function Code(props: { readonly lines: readonly string[] }): JSX.Element {
  return (
    <pre class="code scroll-x" tabindex="0">
      <code>{props.lines.join('\n')}</code>
    </pre>
  );
}

import { createMemo, createSignal, type JSX, Show } from 'solid-js';
import { audit, type Dossier, overDays, SEVERITIES, type Severity } from '../../../engine/index.ts';
import type { AuditWords } from '../../../text/codes/audit.ts';
import type { AuditPageText } from '../../../text/screen/audit/page.ts';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { createDossierRound } from '../../state/roundOf.ts';
import { routeHash } from '../../state/route.ts';
import './audit.css';
import { CriteriaCard } from './criteria/CriteriaCard.tsx';
import { ExpiryList } from './ExpiryList.tsx';
import { Families } from './Families.tsx';
import { expiriesOf } from './state.ts';
import { Summary } from './Summary.tsx';

/** "Check my file": what an officer could question, and what mends it. */
export function AuditPage(props: { readonly text: AuditPageText }): JSX.Element {
  const { dossier } = useApp();
  const { language } = useWords();
  const screen = () => props.text.screen;
  return (
    <div class="page audit-page">
      <header class="page-head">
        <h1>{screen().title}</h1>
        <p class="soft">{screen().intro}</p>
      </header>
      <Show when={dossier.origin() === 'example'}>
        <p class="notice">
          <span>
            <span class="tag">{screen().exampleTag}</span> {screen().example}
          </span>
        </p>
      </Show>
      <Show when={dossier.stale()}>
        <p class="notice notice-warning">{screen().stale}</p>
      </Show>
      <Show
        when={dossier.dossier()}
        fallback={
          <p class="notice">
            <span>{screen().noDossier}</span>
            <a class="button" href={routeHash(language(), 'score')}>
              {screen().toDossier}
            </a>
          </p>
        }
      >
        {(current) => <Checked page={props.text} dossier={current()} />}
      </Show>
    </div>
  );
}

function Checked(props: { readonly page: AuditPageText; readonly dossier: Dossier }): JSX.Element {
  const { today } = useApp();
  const { codes } = useWords();
  const { round, importedOn } = createDossierRound(() => props.dossier);
  const [severities, choose] = createSignal<readonly Severity[]>(SEVERITIES);
  const findings = createMemo(() => overDays(audit(props.dossier, { today, round: round() })));
  const shown = () => findings().filter(({ severity }) => severities().includes(severity));
  const words = (): AuditWords => ({
    codes: codes(),
    audit: props.page.audit,
    programs: props.page.programs,
  });
  const toggle = (severity: Severity): void => {
    const chosen = severities();
    choose(SEVERITIES.filter((each) => chosen.includes(each) !== (each === severity)));
  };
  return (
    <>
      <div class="audit-top">
        <Summary
          text={props.page.screen.summary}
          audit={props.page.audit}
          all={findings()}
          shown={shown()}
          severities={severities()}
          toggle={toggle}
          round={round()}
          importedOn={importedOn()}
        />
        <ExpiryList text={props.page.screen.expiry} expiries={expiriesOf(findings(), today)} />
      </div>
      <Families text={props.page.screen} words={words()} all={findings()} shown={shown()} />
      <CriteriaCard page={props.page} dossier={props.dossier} />
    </>
  );
}

import { createMemo, createSignal, type JSX } from 'solid-js';
import { audit, type Dossier } from '../../../engine/index.ts';
import { SEVERITIES, type Severity } from '../../../engine/constants.ts';
import { overDays } from '../../../engine/dossier.ts';
import type { AuditWords } from '../../../text/codes/audit.ts';
import type { AuditPageText } from '../../../text/screen/audit/en.ts';
import { Deferred } from '../../components/Deferred.tsx';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import { createDossierRound } from '../../state/roundOf.ts';
import { CriteriaCard } from './criteria/CriteriaCard.tsx';
import { ExpiryList } from './ExpiryList.tsx';
import { Families } from './Families.tsx';
import { expiriesOf } from './state.ts';
import { Summary } from './Summary.tsx';

/** What was found in a file: the findings by family, what expires, and the criteria. */
export function Checked(props: {
  readonly page: AuditPageText;
  readonly dossier: Dossier;
}): JSX.Element {
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
      <Deferred>
        <CriteriaCard page={props.page} dossier={props.dossier} />
      </Deferred>
    </>
  );
}

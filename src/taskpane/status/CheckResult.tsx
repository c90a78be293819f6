import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { CheckReport, Finding } from '../../app/useCases';
import { CheckVerdict } from '../components/CheckVerdict';
import { FindingList, type RepairChoice } from '../components/FindingList';
import { Section } from '../components/Section';
import { usePane } from '../PaneContext';
import { useCommand } from '../support/useCommand';
import { count } from '../words/counts';
import { RepairPanel } from './RepairPanel';

const groups = [
  ['error', 'Errors'],
  ['warning', 'Warnings'],
  ['info', 'Notes'],
] as const;

/** What a check has found, by severity, and the repairs that it offers. After a repair it shows what is left. */
export function CheckResult({ checked }: { readonly checked: CheckReport }): ReactNode {
  const { useCases, overview } = usePane();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const repair = useCommand(
    (keys: readonly string[]) => useCases.repair(keys),
    () => {
      setChosen(new Set());
      void overview.refresh();
    },
  );
  const outcome = repair.state.phase === 'done' ? repair.state.result : null;
  const report = outcome?.report ?? checked;
  const choice: RepairChoice = {
    chosen,
    onChoose: (key, isChosen) => {
      setChosen(new Set(isChosen ? [...chosen, key] : [...chosen].filter((other) => other !== key)));
    },
  };
  const top = useRef<HTMLDivElement>(null);
  // The ribbon may be pressed while the user is reading further down.
  useEffect(() => {
    // Newer browsers answer with a promise, which is no clean-up.
    void top.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <>
      {outcome ? (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{count(outcome.repaired, 'repair')} done.</MessageBarTitle>
            {report.findings.length === 0 ? 'Nothing is left.' : 'What is left stands below.'}
          </MessageBarBody>
        </MessageBar>
      ) : null}
      <div ref={top}>
        <CheckVerdict report={report} />
      </div>
      <RepairPanel findings={report.findings} chosen={chosen} repair={repair} />
      {groups.map(([severity, title]) => (
        <Group
          key={severity}
          title={title}
          findings={report.findings.filter((finding) => finding.severity === severity)}
          choice={choice}
        />
      ))}
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly choice: RepairChoice;
}

function Group({ title, findings, choice }: GroupProps): ReactNode {
  if (findings.length === 0) return null;
  return (
    <Section title={`${title} (${findings.length})`}>
      <FindingList findings={findings} repair={choice} />
    </Section>
  );
}

import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CheckReport } from '../../app/useCases';
import { count } from '../words/counts';

/** One sentence on a check; the findings themselves are listed by `FindingList`. */
export function CheckVerdict({ report }: { readonly report: CheckReport }): ReactNode {
  const isFine = report.findings.every((finding) => finding.severity === 'info');
  const kpis = count(report.kpis, 'KPI');
  const formulas = `${count(report.formulas, 'formula')} checked`;
  return (
    <MessageBar intent={isFine ? 'success' : 'warning'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{isFine ? `No problems found in ${kpis}.` : `Checked ${kpis}.`}</MessageBarTitle>
        <span>
          {report.findings.length === 0
            ? `${formulas}; nothing was changed.`
            : `${formulas}; ${count(report.findings.length, isFine ? 'note' : 'finding')}, listed below.`}
        </span>
      </MessageBarBody>
    </MessageBar>
  );
}

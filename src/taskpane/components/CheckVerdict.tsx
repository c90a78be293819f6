import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CheckReport } from '../../app/useCases';
import { count } from '../words/counts';

/** One sentence on a check; the findings themselves are listed by `FindingList`. */
export function CheckVerdict({ report }: { readonly report: CheckReport }): ReactNode {
  const isFine = report.findings.every((finding) => finding.severity === 'info');
  return (
    <MessageBar intent={isFine ? 'success' : 'warning'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Checked {count(report.kpis, 'KPI')}.</MessageBarTitle>
        {report.findings.length === 0
          ? 'Everything is as the register says.'
          : `${count(report.findings.length, 'finding')}, listed below.`}
      </MessageBarBody>
    </MessageBar>
  );
}

import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NextYearPreview } from '../../../app/years/yearUseCases';
import { FactList } from '../../components/FactList';
import { FindingList } from '../../components/FindingList';
import { Screen } from '../../components/Screen';
import { Section } from '../../components/Section';
import { StepFooter } from '../../components/StepFooter';
import { count } from '../../words/counts';
import { formatMonth } from '../../words/months';
import { NewSheetList } from '../NewSheetList';
import { PlainList } from './PlainList';

const useStyles = makeStyles({ again: { alignSelf: 'flex-start' } });

interface WhatComesStepProps {
  readonly preview: NextYearPreview;
  readonly onLookAgain: () => void;
  readonly onNext: () => void;
  readonly onCancel: () => void;
}

/** What the new year starts with, and what is still open in the old one. */
export function WhatComesStep({ preview, onLookAgain, onNext, onCancel }: WhatComesStepProps): ReactNode {
  const styles = useStyles();
  const { findings, leftOut, kpis, newSheets } = preview;
  return (
    <Screen
      title={`Open the year ${preview.label}`}
      step="Step 1 of 3"
      takesFocus
      footer={<StepFooter next={{ label: 'Next', isOff: kpis.length === 0, onNext }} onCancel={onCancel} />}
    >
      <FactList facts={factsOf(preview)} />
      {findings.length > 0 ? (
        <Section title="Still open, or not coming along">
          <FindingList findings={findings} />
          <Button size="small" className={styles.again} onClick={onLookAgain}>
            Look again
          </Button>
        </Section>
      ) : null}
      {leftOut.length > 0 ? (
        <Section title={`KPIs left out (${leftOut.length})`}>
          <PlainList items={leftOut.map(({ id, name, why }) => ({ key: id, name, text: `${id}, ${why}` }))} />
        </Section>
      ) : null}
      <NewSheetList sheets={newSheets} />
    </Screen>
  );
}

function factsOf(preview: NextYearPreview): readonly (readonly [string, string])[] {
  const { kpis, links, trends, extendsHistory, firstMonth, carriedFrom } = preview;
  return [
    ['First month', formatMonth(firstMonth)],
    ['KPIs', `${count(kpis.length, 'KPI')} of the register`],
    ['Targets', `as they hold in ${formatMonth(carriedFrom)}; you confirm them in step 2`],
    ['Links', links.length === 0 ? 'none' : `of ${count(links.length, 'measure')}`],
    ['Trends', trends.length === 0 ? 'none' : `${count(trends.length, 'chart')} run on`],
    ...(extendsHistory ? [['History', 'looks into the new year too'] as const] : []),
    ['Old sheets', 'stay as they are'],
  ];
}

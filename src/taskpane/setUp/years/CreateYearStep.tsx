import type { ReactNode } from 'react';
import type { NextYearOutcome, NextYearPreview, NextYearRequest } from '../../../app/years/yearUseCases';
import { ErrorBar } from '../../components/ErrorBar';
import { FactList } from '../../components/FactList';
import { Screen } from '../../components/Screen';
import { Section } from '../../components/Section';
import { StepFooter } from '../../components/StepFooter';
import { Working } from '../../components/Working';
import { usePane } from '../../PaneContext';
import type { Command } from '../../support/useCommand';
import { count } from '../../words/counts';
import { shortLimits } from '../../words/limits';
import { PlainList } from './PlainList';
import { isChanged, limitsFor, type YearDraft } from './yearDraft';

interface CreateYearStepProps {
  readonly preview: NextYearPreview;
  readonly draft: YearDraft;
  readonly create: Command<[NextYearRequest], NextYearOutcome>;
  readonly onCreate: () => void;
  readonly onBack: () => void;
  readonly onCancel: () => void;
}

/** What Create will do, with the targets as they were decided. */
export function CreateYearStep({
  preview,
  draft,
  create,
  onCreate,
  onBack,
  onCancel,
}: CreateYearStepProps): ReactNode {
  const { locale } = usePane().surroundings;
  const isCreating = create.state.phase === 'running';
  const changed = preview.kpis.filter((carried) => isChanged(draft, carried, locale));
  return (
    <Screen
      title={`Create the year ${preview.label}`}
      step="Step 3 of 3"
      takesFocus
      footer={
        <StepFooter
          next={{ label: 'Create', isOff: isCreating, onNext: onCreate }}
          {...(isCreating ? {} : { onBack, onCancel })}
        >
          {isCreating ? <Working what="Creating the sheets of the year" /> : null}
        </StepFooter>
      }
    >
      {create.state.phase === 'failed' ? <ErrorBar error={create.state.error} onRetry={onCreate} /> : null}
      <FactList
        facts={[
          ['New sheets', preview.newSheets.map(({ name }) => name).join(', ')],
          ['KPIs', String(preview.kpis.length)],
          ['Targets', `${preview.kpis.length - changed.length} as before, ${changed.length} changed`],
          ['Links', count(preview.links.length, 'measure')],
          ['Trends', `${count(preview.trends.length, 'chart')} run on`],
          ['Log', 'says who confirmed the targets, and what was changed'],
        ]}
      />
      {changed.length > 0 ? (
        <Section title={`Changed targets (${changed.length})`}>
          <PlainList
            items={changed.map((carried) => ({
              key: carried.kpi.id,
              name: carried.kpi.name,
              text: `${carried.kpi.id}: ${shortLimits(carried.kpi.better, carried.limits, locale)} → ${shortLimits(
                carried.kpi.better,
                limitsFor(draft, carried, locale).limits,
                locale,
              )}`,
            }))}
          />
        </Section>
      ) : null}
    </Screen>
  );
}

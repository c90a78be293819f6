import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch, ReactNode } from 'react';
import type { Overview, SetUpRequest } from '../../../app/useCases';
import { usePane } from '../../PaneContext';
import { count } from '../../words/counts';
import { CorrectionStep } from '../CorrectionStep';
import { BusinessYearFields } from './BusinessYearFields';
import { keepsItsLimits, requestOf, unconfirmed, wrongKpis, type Draft, type DraftChange } from './draft';
import { TargetCard } from './TargetCard';

const useStyles = makeStyles({
  examples: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    color: tokens.colorNeutralForeground2,
  },
  words: { flexGrow: 1 },
  button: { flexShrink: 0, whiteSpace: 'nowrap' },
});

interface TargetsStepProps {
  readonly draft: Draft;
  readonly dispatch: Dispatch<DraftChange>;
  readonly workbook: Overview;
  readonly onNext: (request: SetUpRequest) => void;
  readonly onBack: () => void;
  readonly onCancel: () => void;
}

/** The business year, and for each chosen KPI its limits and its owner. */
export function TargetsStep({
  draft,
  dispatch,
  workbook,
  onNext,
  onBack,
  onCancel,
}: TargetsStepProps): ReactNode {
  const styles = useStyles();
  const { locale } = usePane().surroundings;
  const examples = unconfirmed(draft).filter((kpi) => !keepsItsLimits(kpi, draft, workbook));
  return (
    <CorrectionStep
      title="Confirm targets"
      step="Step 2 of 3"
      wrong={wrongKpis(draft, locale).length}
      readRequest={() => requestOf(draft, locale)}
      onNext={onNext}
      onBack={onBack}
      onCancel={onCancel}
      lead={
        <>
          <BusinessYearFields draft={draft} dispatch={dispatch} workbook={workbook} />
          {examples.length > 0 ? (
            <div className={styles.examples}>
              <span className={styles.words}>
                {count(examples.length, 'KPI')} with example limits. Change them, or confirm them as yours.
              </span>
              <Button
                size="small"
                className={styles.button}
                onClick={() => {
                  dispatch({ kind: 'confirm', keys: examples.map(({ key }) => key) });
                }}
              >
                Confirm all
              </Button>
            </div>
          ) : null}
        </>
      }
    >
      {draft.kpis.map((kpi) => (
        <TargetCard
          key={kpi.key}
          kpi={kpi}
          draft={draft}
          dispatch={dispatch}
          keepsItsLimits={keepsItsLimits(kpi, draft, workbook)}
        />
      ))}
    </CorrectionStep>
  );
}

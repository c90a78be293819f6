import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch, ReactNode } from 'react';
import type { AdoptionRequest } from '../../../app/adopt/types';
import { usePane } from '../../PaneContext';
import { count } from '../../words/counts';
import { CorrectionStep } from '../CorrectionStep';
import { adoptionRequest, chosenLines, wrongLines, type AdoptChange, type AdoptDraft } from './adoptDraft';
import { FoundKpi } from './FoundKpi';

const useStyles = makeStyles({
  top: { display: 'flex', alignItems: 'center', columnGap: '8px', color: tokens.colorNeutralForeground2 },
  words: { flexGrow: 1 },
  button: { flexShrink: 0, whiteSpace: 'nowrap' },
});

interface FoundKpisProps {
  readonly draft: AdoptDraft;
  readonly dispatch: Dispatch<AdoptChange>;
  readonly onNext: (request: AdoptionRequest) => void;
  readonly onBack: () => void;
  readonly onCancel: () => void;
}

/** The KPIs that were found on the sheet, each with what was understood of it, to be corrected. */
export function FoundKpis({ draft, dispatch, onNext, onBack, onCancel }: FoundKpisProps): ReactNode {
  const styles = useStyles();
  const { locale } = usePane().surroundings;
  const chosen = chosenLines(draft);
  const everyLine = draft.lines.map(({ found }) => found.line);
  return (
    <CorrectionStep
      title="Is this what the sheet says?"
      step="Step 2 of 3"
      wrong={wrongLines(draft, locale).length}
      isOff={chosen.length === 0}
      readRequest={() => adoptionRequest(draft, locale)}
      onNext={onNext}
      onBack={onBack}
      onCancel={onCancel}
      lead={
        <div className={styles.top}>
          <span className={styles.words}>
            {chosen.length} of {count(draft.lines.length, 'KPI')} chosen
          </span>
          <Button
            size="small"
            className={styles.button}
            onClick={() => {
              dispatch({ kind: 'choose', lines: everyLine, isChosen: chosen.length === 0 });
            }}
          >
            {chosen.length === 0 ? 'Choose all' : 'Choose none'}
          </Button>
        </div>
      }
    >
      {draft.lines.map((line) => (
        <FoundKpi key={line.found.line} line={line} draft={draft} dispatch={dispatch} />
      ))}
    </CorrectionStep>
  );
}

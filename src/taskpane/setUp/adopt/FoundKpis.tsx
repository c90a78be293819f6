import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type Dispatch, type ReactNode } from 'react';
import type { AdoptionRequest } from '../../../app/adopt/types';
import { Screen } from '../../components/Screen';
import { StepFooter } from '../../components/StepFooter';
import { usePane } from '../../PaneContext';
import { count } from '../../words/counts';
import { adoptionRequest, chosenLines, wrongLines, type AdoptChange, type AdoptDraft } from './adoptDraft';
import { FoundKpi } from './FoundKpi';

const useStyles = makeStyles({
  top: { display: 'flex', alignItems: 'center', columnGap: '8px', color: tokens.colorNeutralForeground2 },
  words: { flexGrow: 1 },
  button: { flexShrink: 0, whiteSpace: 'nowrap' },
  cards: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  problem: { color: tokens.colorStatusDangerForeground1 },
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
  const [wasRefused, setWasRefused] = useState(false);
  const cards = useRef<HTMLDivElement>(null);
  const chosen = chosenLines(draft);
  const wrong = wrongLines(draft, locale).length;
  const everyLine = draft.lines.map(({ found }) => found.line);
  return (
    <Screen
      title="Is this what the sheet says?"
      step="Step 2 of 3"
      takesFocus
      footer={
        <StepFooter
          next={{
            label: 'Preview',
            isOff: chosen.length === 0,
            onNext: () => {
              const request = adoptionRequest(draft, locale);
              setWasRefused(!request);
              if (request) onNext(request);
              else cards.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
            },
          }}
          onBack={onBack}
          onCancel={onCancel}
        >
          {wasRefused && wrong > 0 ? (
            <span className={styles.problem} role="alert">
              {count(wrong, 'KPI')} to correct
            </span>
          ) : null}
        </StepFooter>
      }
    >
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
      <div ref={cards} className={styles.cards}>
        {draft.lines.map((line) => (
          <FoundKpi key={line.found.line} line={line} draft={draft} dispatch={dispatch} />
        ))}
      </div>
    </Screen>
  );
}

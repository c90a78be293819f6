import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { Screen } from '../components/Screen';
import { StepFooter } from '../components/StepFooter';
import { count } from '../words/counts';

const useStyles = makeStyles({
  cards: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

interface CorrectionStepProps<Request> {
  readonly title: string;
  readonly step: string;
  /** Over the cards. */
  readonly lead: ReactNode;
  /** How many cards hold something wrong. */
  readonly wrong: number;
  readonly isOff?: boolean;
  /** What to ask for; `null` while something is wrong. */
  readonly readRequest: () => Request | null;
  readonly onNext: (request: Request) => void;
  readonly onBack: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A card for each KPI, to be corrected. The way on leads to the first field that is wrong, or to the preview. */
export function CorrectionStep<Request>(props: CorrectionStepProps<Request>): ReactNode {
  const { title, step, lead, wrong, isOff = false, readRequest, onNext, onBack, onCancel, children } = props;
  const styles = useStyles();
  const [wasRefused, setWasRefused] = useState(false);
  const cards = useRef<HTMLDivElement>(null);
  return (
    <Screen
      title={title}
      step={step}
      takesFocus
      footer={
        <StepFooter
          next={{
            label: 'Preview',
            isOff,
            onNext: () => {
              const request = readRequest();
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
      {lead}
      <div ref={cards} className={styles.cards}>
        {children}
      </div>
    </Screen>
  );
}

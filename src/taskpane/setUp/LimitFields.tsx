import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Direction, LimitName } from '../../domain/kpi';
import { limitLabel, limitsOf, type LimitTexts } from './addKpis/limitTexts';

const useStyles = makeStyles({
  limits: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '8px',
    alignItems: 'start',
  },
  input: { minWidth: 0, width: '100%' },
});

interface LimitFieldsProps {
  readonly better: Direction;
  readonly texts: LimitTexts;
  readonly problems: LimitTexts;
  readonly onChange: (limit: LimitName, text: string) => void;
}

/** A field for each limit that a direction has, two in a row; an empty one means no limit. */
export function LimitFields({ better, texts, problems, onChange }: LimitFieldsProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.limits}>
      {limitsOf(better).map((limit) => {
        const problem = problems[limit];
        return (
          <Field
            key={limit}
            label={limitLabel(better, limit)}
            {...(problem === undefined ? {} : { validationMessage: problem })}
          >
            <Input
              className={styles.input}
              input={{ className: styles.input }}
              inputMode="decimal"
              value={texts[limit] ?? ''}
              placeholder="none"
              onChange={(_event, data) => {
                onChange(limit, data.value);
              }}
            />
          </Field>
        );
      })}
    </div>
  );
}

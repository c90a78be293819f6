import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { Dispatch, ReactNode } from 'react';
import type { Edition } from '../../../domain/kpi';
import { ClauseChip } from '../../components/ClauseChip';
import { usePane } from '../../PaneContext';
import { directionWords } from '../../words/kpiWords';
import type { DraftChange, DraftKpi } from './draft';
import { limitLabel, limitsOf, readLimits } from './limitTexts';

const useStyles = makeStyles({
  card: {
    margin: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '10px 12px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  top: { display: 'flex', alignItems: 'flex-start', columnGap: '8px' },
  name: {
    margin: 0,
    flexGrow: 1,
    fontSize: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  direction: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  state: { display: 'flex', alignItems: 'center', columnGap: '8px', minHeight: '24px' },
  example: {
    padding: '0 6px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase200,
  },
  confirmed: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '4px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  limits: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '8px',
    alignItems: 'start',
  },
  input: { minWidth: 0, width: '100%' },
});

interface TargetCardProps {
  readonly kpi: DraftKpi;
  readonly edition: Edition;
  readonly dispatch: Dispatch<DraftChange>;
}

/** The limits of one chosen KPI. Examples say that they are examples until somebody makes them their own. */
export function TargetCard({ kpi, edition, dispatch }: TargetCardProps): ReactNode {
  const styles = useStyles();
  const { locale } = usePane().surroundings;
  const { template, texts, isConfirmed, owner } = kpi;
  const { problems } = readLimits(template.direction, texts, locale);
  const hasProblem = Object.keys(problems).length > 0;
  return (
    <section className={styles.card} aria-label={template.name}>
      <div className={styles.top}>
        <h2 className={styles.name}>{template.name}</h2>
        <ClauseChip clause={template.clauses[edition].primary} />
      </div>
      <span className={styles.direction}>
        {directionWords[template.direction]}
        {template.unit === '' ? null : `, in ${template.unit}`}
      </span>
      <div className={styles.state}>
        {isConfirmed ? (
          <span className={styles.confirmed}>
            {hasProblem ? (
              'Limits to correct'
            ) : (
              <>
                <CheckmarkCircle16Filled /> Limits confirmed
              </>
            )}
          </span>
        ) : (
          <>
            <span className={styles.example}>example – confirm</span>
            <Button
              size="small"
              appearance="subtle"
              aria-label={`Confirm the limits of ${template.name}`}
              onClick={() => {
                dispatch({ kind: 'confirm', templateIds: [template.id] });
              }}
            >
              Confirm
            </Button>
          </>
        )}
      </div>
      <div className={styles.limits}>
        {limitsOf(template.direction).map((limit) => {
          const problem = problems[limit];
          return (
            <Field
              key={limit}
              label={limitLabel(template.direction, limit)}
              {...(problem === undefined ? {} : { validationMessage: problem })}
            >
              <Input
                className={styles.input}
                inputMode="decimal"
                value={texts[limit] ?? ''}
                placeholder="none"
                onChange={(_event, data) => {
                  dispatch({ kind: 'limit', templateId: template.id, limit, text: data.value });
                }}
              />
            </Field>
          );
        })}
      </div>
      <Field label="Owner (optional)">
        <Input
          className={styles.input}
          value={owner}
          onChange={(_event, data) => {
            dispatch({ kind: 'owner', templateId: template.id, owner: data.value });
          }}
        />
      </Field>
    </section>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MeasureRole, YearToDateRule } from '../../../domain/kpi';
import { Choice } from '../../components/Choice';
import { describeFormula } from '../../words/kpiWords';
import { readNumber } from '../../words/numbers';
import { withMeasure, type DraftMeasure, type KpiDraft, type MeasuredAs } from './kpiDraft';
import type { KpiReading } from './kpiProblems';
import { TextField } from './TextField';

const useStyles = makeStyles({
  measure: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 92px',
    gap: '4px 8px',
    alignItems: 'end',
  },
  remove: { gridColumn: '1 / -1', justifySelf: 'start' },
  add: { alignSelf: 'flex-start' },
  problem: { color: tokens.colorStatusDangerForeground1 },
  formula: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

interface MeasureFieldsProps {
  readonly draft: KpiDraft;
  readonly reading: KpiReading;
  readonly errors: KpiReading['errors'];
  readonly locale: string;
  readonly onDraft: (change: Partial<KpiDraft>) => void;
}

/** How the figure comes about, from which numbers, and how the months become a year. */
export function MeasureFields({ draft, reading, errors, locale, onDraft }: MeasureFieldsProps): ReactNode {
  const styles = useStyles();
  const { measures, measuredAs } = draft;
  const multiplier = readNumber(draft.multiplier, locale) ?? 1;
  const rename = (key: number, change: Partial<DraftMeasure>) => {
    onDraft({
      measures: measures.map((measure) => (measure.key === key ? { ...measure, ...change } : measure)),
    });
  };
  return (
    <>
      <Choice
        label="How it is measured"
        value={measuredAs}
        options={[
          ['ratio', 'One number divided by another'],
          ['value', 'One finished figure'],
          ['parts', 'More measures, added and divided'],
        ]}
        onChange={(value) => {
          onDraft({ measuredAs: value as MeasuredAs });
        }}
      />
      {measures.map((measure, index) =>
        measuredAs === 'parts' ? (
          <div key={measure.key} className={styles.measure}>
            <TextField
              label={`Measure ${index + 1}`}
              value={measure.name}
              onChange={(name) => {
                rename(measure.key, { name });
              }}
            />
            <Choice
              label={`Role ${index + 1}`}
              value={measure.role}
              options={roles}
              onChange={(role) => {
                rename(measure.key, { role: role as MeasureRole });
              }}
            />
            {measures.length > 1 ? (
              <Button
                className={styles.remove}
                size="small"
                appearance="subtle"
                aria-label={`Take measure ${index + 1} away`}
                onClick={() => {
                  onDraft({ measures: measures.filter(({ key }) => key !== measure.key) });
                }}
              >
                Take away
              </Button>
            ) : null}
          </div>
        ) : (
          <TextField
            key={measure.key}
            label={
              measuredAs === 'value' ? 'What is typed (optional)' : index === 0 ? 'Number' : 'Divided by'
            }
            value={measure.name}
            placeholder={placeholders[measuredAs][index] ?? ''}
            isRequired={measuredAs === 'ratio'}
            onChange={(name) => {
              rename(measure.key, { name });
            }}
          />
        ),
      )}
      {measuredAs === 'parts' ? (
        <Button
          className={styles.add}
          size="small"
          onClick={() => {
            onDraft({ measures: withMeasure(measures, '+') });
          }}
        >
          Add a measure
        </Button>
      ) : null}
      {errors.measures === undefined ? null : (
        <span className={styles.problem} role="alert">
          {errors.measures}
        </span>
      )}
      <span className={styles.formula}>= {describeFormula(reading.kpi.measures, multiplier)}</span>
      <Choice
        label="Year to date"
        value={draft.yearToDate}
        options={rules}
        {...(errors.yearToDate === undefined
          ? { hint: reading.warnings.yearToDate ?? ruleHints[draft.yearToDate] }
          : { problem: errors.yearToDate })}
        onChange={(rule) => {
          onDraft({ yearToDate: rule as YearToDateRule });
        }}
      />
    </>
  );
}

const placeholders: Readonly<Record<MeasuredAs, readonly string[]>> = {
  ratio: ['for example Deliveries on time', 'for example Deliveries due'],
  value: ['like the KPI'],
  parts: [],
};

const roles: readonly (readonly [MeasureRole, string])[] = [
  ['+', '+ added'],
  ['-', '− taken off'],
  ['÷', '÷ divided by'],
  ['=', '= as typed'],
];

const rules: readonly (readonly [YearToDateRule, string])[] = [
  ['ratioOfSums', 'Ratio of sums'],
  ['sum', 'Sum of the months'],
  ['mean', 'Mean of the months'],
  ['last', 'Latest month'],
  ['maximum', 'Highest month'],
  ['minimum', 'Lowest month'],
  ['none', 'None'],
];

const ruleHints: Readonly<Record<YearToDateRule, string>> = {
  ratioOfSums: 'The formula over the sums of the year, never the mean of percentages.',
  sum: 'For counts, such as complaints.',
  mean: 'For figures whose months weigh the same.',
  last: 'For levels, such as overdue actions.',
  maximum: 'For worst cases.',
  minimum: 'For worst cases.',
  none: 'For figures that cannot be put together for a year.',
};

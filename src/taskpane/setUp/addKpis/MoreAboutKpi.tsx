import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import type { Dispatch, ReactNode } from 'react';
import { Choice } from '../../components/Choice';
import { nameProblem, type Draft, type DraftChange, type DraftKpi } from './draft';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: '8px', fontSize: '14px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface MoreAboutKpiProps {
  readonly kpi: DraftKpi;
  readonly draft: Draft;
  readonly dispatch: Dispatch<DraftChange>;
}

/** A KPI's name, how its figure is entered, and further KPIs from the same template: one per site, say. */
export function MoreAboutKpi({ kpi, draft, dispatch }: MoreAboutKpiProps): ReactNode {
  const styles = useStyles();
  const { key, template } = kpi;
  const problem = nameProblem(kpi, draft);
  const hasParts = template.measures.some(({ role }) => role !== '=');
  const isCopy = draft.kpis.some((other) => other.key !== key && other.template.id === template.id);
  return (
    <div className={styles.fields}>
      <Field label="Name" {...(problem === undefined ? {} : { validationMessage: problem })}>
        <Input
          value={kpi.name}
          onChange={(_event, data) => {
            dispatch({ kind: 'words', key, name: data.value });
          }}
        />
      </Field>
      {hasParts ? (
        <Choice
          label="Entered as"
          value={kpi.measuredAs}
          options={[
            ['parts', template.measures.map(({ name }) => name).join(' and ')],
            ['value', 'the finished figure'],
          ]}
          hint={
            kpi.measuredAs === 'parts'
              ? 'The figure is worked out, and so is the year to date.'
              : 'For sources that give nothing else. A ratio then has no year to date.'
          }
          onChange={(value) => {
            dispatch({ kind: 'measuredAs', key, measuredAs: value === 'value' ? 'value' : 'parts' });
          }}
        />
      ) : null}
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            dispatch({ kind: 'copy', key });
          }}
        >
          Add one more like it
        </Button>
        {isCopy ? (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`Remove ${kpi.name}`}
            onClick={() => {
              dispatch({ kind: 'remove', key });
            }}
          >
            Remove
          </Button>
        ) : null}
      </div>
    </div>
  );
}

import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch, ReactNode } from 'react';
import { ClauseChip } from '../../components/ClauseChip';
import { Disclosure } from '../../components/Disclosure';
import { usePane } from '../../PaneContext';
import { directionWords } from '../../words/kpiWords';
import { LimitFields } from '../LimitFields';
import { nameProblem, readDraftLimits, type Draft, type DraftChange, type DraftKpi } from './draft';
import { ExampleMark } from './ExampleMark';
import { MoreAboutKpi } from './MoreAboutKpi';

const useStyles = makeStyles({
  card: {
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
});

interface TargetCardProps {
  readonly kpi: DraftKpi;
  readonly draft: Draft;
  readonly dispatch: Dispatch<DraftChange>;
  /** The workbook has this KPI already, so there is nothing to confirm. */
  readonly keepsItsLimits: boolean;
}

/** The limits and the owner of one chosen KPI; what is rarely changed is folded away. */
export function TargetCard({ kpi, draft, dispatch, keepsItsLimits }: TargetCardProps): ReactNode {
  const styles = useStyles();
  const { template } = kpi;
  const title = kpi.name.trim() === '' ? template.name : kpi.name;
  const isWrongName = nameProblem(kpi, draft) !== undefined;
  return (
    <section className={styles.card} aria-label={title}>
      <div className={styles.top}>
        <h2 className={styles.name}>{title}</h2>
        <ClauseChip clause={template.clauses[draft.edition].primary} />
      </div>
      <span className={styles.direction}>
        {directionWords[template.direction]}
        {template.unit === '' ? null : `, in ${template.unit}`}
      </span>
      {keepsItsLimits ? (
        <span className={styles.direction}>
          Already in the workbook: its limits and its owner stay as they are. Targets are changed with “Change
          a target”.
        </span>
      ) : (
        <LimitsAndOwner kpi={kpi} dispatch={dispatch} />
      )}
      <Disclosure
        label="Name, entry, one more like it"
        spoken={`More about ${title}`}
        {...(isWrongName ? { staysOpen: true } : {})}
      >
        <MoreAboutKpi kpi={kpi} draft={draft} dispatch={dispatch} />
      </Disclosure>
    </section>
  );
}

function LimitsAndOwner({ kpi, dispatch }: Pick<TargetCardProps, 'kpi' | 'dispatch'>): ReactNode {
  const { locale } = usePane().surroundings;
  const { key, template, texts, owner } = kpi;
  const { problems } = readDraftLimits(kpi, locale);
  return (
    <>
      <ExampleMark kpi={kpi} hasProblem={Object.keys(problems).length > 0} dispatch={dispatch} />
      <LimitFields
        better={template.direction}
        texts={texts}
        problems={problems}
        onChange={(limit, text) => {
          dispatch({ kind: 'limit', key, limit, text });
        }}
      />
      <Field label="Owner (optional)">
        <Input
          value={owner}
          onChange={(_event, data) => {
            dispatch({ kind: 'words', key, owner: data.value });
          }}
        />
      </Field>
    </>
  );
}

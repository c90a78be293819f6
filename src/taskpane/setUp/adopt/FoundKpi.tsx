import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch, ReactNode } from 'react';
import type { ProposedKpi } from '../../../app/adopt/types';
import type { Direction } from '../../../domain/kpi';
import { Choice } from '../../components/Choice';
import { ClauseChip } from '../../components/ClauseChip';
import { Disclosure } from '../../components/Disclosure';
import { FindingList } from '../../components/FindingList';
import { usePane } from '../../PaneContext';
import { count } from '../../words/counts';
import { directionWords } from '../../words/kpiWords';
import { formatMonth } from '../../words/months';
import { LimitFields } from '../LimitFields';
import {
  lineNameProblem,
  readLineLimits,
  type AdoptChange,
  type AdoptDraft,
  type DraftLine,
} from './adoptDraft';
import { FoundKpiDetails } from './FoundKpiDetails';

const useStyles = makeStyles({
  card: {
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '4px 12px 12px 4px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  top: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  name: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  fields: { display: 'flex', flexDirection: 'column', rowGap: '8px', paddingLeft: '8px' },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** An option value that no template's id can be. */
const noTemplate = ' ';

interface FoundKpiProps {
  readonly line: DraftLine;
  readonly draft: AdoptDraft;
  readonly dispatch: Dispatch<AdoptChange>;
}

/** One KPI of the sheet: whether it is taken over, and what it is understood as. */
export function FoundKpi({ line, draft, dispatch }: FoundKpiProps): ReactNode {
  const styles = useStyles();
  const { found, isChosen } = line;
  return (
    <section className={styles.card} aria-label={found.name}>
      <div className={styles.top}>
        <Checkbox
          className={styles.name}
          checked={isChosen}
          disabled={found.knownAs !== null}
          label={line.name.trim() === '' ? found.name : line.name}
          onChange={(_event, data) => {
            dispatch({ kind: 'choose', lines: [found.line], isChosen: data.checked === true });
          }}
        />
        <ClauseChip clause={line.clause} />
      </div>
      <div className={styles.fields}>
        <span className={styles.small}>{describeValues(found)}</span>
        {found.knownAs === null ? null : (
          <span className={styles.small}>
            {draft.proposal.linked.some((one) => one.line === found.line)
              ? `Read from this sheet already, as ${found.knownAs}.`
              : `Already in the workbook as ${found.knownAs}. “Link a range” lets it read from this sheet.`}
          </span>
        )}
        {isChosen ? <ChosenKpi line={line} draft={draft} dispatch={dispatch} /> : null}
      </div>
    </section>
  );
}

function ChosenKpi({ line, draft, dispatch }: FoundKpiProps): ReactNode {
  const { locale } = usePane().surroundings;
  const { found } = line;
  const { problems } = readLineLimits(line, locale);
  const family = found.templates.find(({ id }) => id === line.templateId)?.family;
  const isWrongName = lineNameProblem(line, draft) !== undefined;
  return (
    <>
      {found.findings.length > 0 ? (
        <Disclosure
          label={`${count(found.findings.length, 'thing')} to look at`}
          spoken={`What to look at in ${found.name}`}
        >
          <FindingList findings={found.findings} />
        </Disclosure>
      ) : null}
      {found.isFormUnclear ? <FormQuestion line={line} dispatch={dispatch} /> : null}
      {found.templates.length > 0 ? (
        <Choice
          label="Template"
          {...(family === undefined ? {} : { hint: `Family: ${family}` })}
          value={line.templateId ?? noTemplate}
          options={[
            ...found.templates.map(({ id, name, clause }) => [id, `${name} (clause ${clause})`] as const),
            [noTemplate, 'none of these'],
          ]}
          onChange={(value) => {
            dispatch({
              kind: 'template',
              line: found.line,
              templateId: value === noTemplate ? null : value,
            });
          }}
        />
      ) : null}
      <Choice
        label="Direction"
        value={line.better}
        {...(found.betterFrom === 'nothing' ? { hint: 'Nothing on the sheet tells. Please check.' } : {})}
        options={(Object.keys(directionWords) as Direction[]).map(
          (better) => [better, directionWords[better]] as const,
        )}
        onChange={(better) => {
          dispatch({ kind: 'set', line: found.line, to: { better: better as Direction } });
        }}
      />
      <LimitFields
        better={line.better}
        texts={line.texts}
        problems={problems}
        onChange={(limit, text) => {
          dispatch({ kind: 'limit', line: found.line, limit, text });
        }}
      />
      <Disclosure
        label="Name, unit, year to date, clause"
        spoken={`More about ${found.name}`}
        staysOpen={isWrongName}
      >
        <FoundKpiDetails line={line} draft={draft} dispatch={dispatch} />
      </Disclosure>
    </>
  );
}

function FormQuestion({ line, dispatch }: Pick<FoundKpiProps, 'line' | 'dispatch'>): ReactNode {
  const { locale } = usePane().surroundings;
  const { found } = line;
  return (
    <Choice
      label="What the numbers mean"
      hint="The cells do not say whether they are percent. Please check."
      value={line.form}
      options={[
        ['fraction', 'Shares: 0.95 is 95 %'],
        ['asShown', 'Figures as the cells show them'],
      ]}
      onChange={(form) => {
        dispatch({ kind: 'form', line: found.line, form: form as DraftLine['form'], locale });
      }}
    />
  );
}

/** The place of a line and a few of its values: `F5: 3 months, Jan 2026 96.1 % to Mar 2026 95.5 %`. */
function describeValues({ values, place }: ProposedKpi): string {
  const [first] = values;
  const last = values.at(-1);
  if (!first || !last) return `${place.address}: no number yet`;
  const show = ({ month, holds }: ProposedKpi['values'][number]) =>
    `${formatMonth(month)} ${typeof holds === 'number' ? Number(holds.toPrecision(5)) : holds}`;
  const span = values.length === 1 ? show(first) : `${show(first)} to ${show(last)}`;
  return `${place.address}: ${count(values.length, 'month')}, ${span}`;
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Filter20Regular } from '@fluentui/react-icons/svg/filter';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { clausesOf, isWithinClause } from '../../../domain/clauses';
import type { Edition } from '../../../domain/kpi';
import {
  families,
  sectors,
  templates,
  type FamilyId,
  type SectorId,
  type TemplateSearch,
} from '../../../domain/templates';
import { Choice } from '../../components/Choice';
import { SearchField } from '../../components/SearchField';
import { count } from '../../words/counts';

/** What narrows the list of templates. An empty text does not. */
export interface Filters {
  readonly words: string;
  readonly clause: string;
  readonly family: FamilyId | '';
  readonly sector: SectorId | '';
}

export const noFilters: Filters = { words: '', clause: '', family: '', sector: '' };

/** What to ask the template library for. */
export function searchOf({ words, clause, family, sector }: Filters, edition: Edition): TemplateSearch {
  return { words, clause, edition, ...(family && { family }), ...(sector && { sector }) };
}

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  line: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  search: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  toggle: { minWidth: 'auto', whiteSpace: 'nowrap', flexShrink: 0 },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '10px 12px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  found: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, flexGrow: 1 },
});

interface TemplateFiltersProps {
  readonly filters: Filters;
  readonly edition: Edition;
  /** How many templates the filters leave. */
  readonly found: number;
  readonly onChange: (filters: Filters) => void;
  /** Left out where the workbook has decided on an edition. */
  readonly onEdition?: (edition: Edition) => void;
}

/** Search by word, and behind a button the filters by family, clause and sector and the edition. */
export function TemplateFilters({
  filters,
  edition,
  found,
  onChange,
  onEdition,
}: TemplateFiltersProps): ReactNode {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const panelId = useId();
  const clauseOptions = useMemo(() => clauseOptionsOf(edition), [edition]);
  const { words, clause, family, sector } = filters;
  const active = [clause, family, sector].filter(Boolean).length;
  return (
    <div className={styles.filters} role="search">
      <div className={styles.line}>
        <div className={styles.search}>
          <SearchField
            label="Search templates"
            value={words}
            onChange={(value) => {
              onChange({ ...filters, words: value });
            }}
          />
        </div>
        <Button
          className={styles.toggle}
          icon={<Filter20Regular />}
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {active === 0 ? 'Filter' : `Filter (${active})`}
        </Button>
      </div>
      <div id={panelId} hidden={!isOpen} className={isOpen ? styles.panel : undefined}>
        {isOpen ? (
          <>
            <Choice
              label="Family"
              value={family}
              options={[['', 'All families'], ...families.map(({ id, name }) => [id, name] as const)]}
              onChange={(value) => {
                onChange({ ...filters, family: families.find(({ id }) => id === value)?.id ?? '' });
              }}
            />
            <Choice
              label="Clause"
              value={clause}
              options={[['', 'All clauses'], ...clauseOptions]}
              onChange={(value) => {
                onChange({ ...filters, clause: value });
              }}
            />
            <Choice
              label="Sector"
              value={sector}
              options={[
                ['', 'All sectors'],
                ...sectors.filter(({ id }) => id !== 'any').map(({ id, name }) => [id, name] as const),
              ]}
              onChange={(value) => {
                onChange({ ...filters, sector: sectors.find(({ id }) => id === value)?.id ?? '' });
              }}
            />
          </>
        ) : null}
      </div>
      {onEdition ? (
        <Choice
          label="Clause numbers of"
          value={edition}
          options={[
            ['2015', 'ISO 9001:2015'],
            ['2026', 'ISO 9001:2026'],
          ]}
          onChange={(value) => {
            onChange({ ...filters, clause: '' });
            onEdition(value === '2026' ? '2026' : '2015');
          }}
        />
      ) : null}
      <div className={styles.line}>
        <span className={styles.found} role="status">
          {count(found, 'template')}
        </span>
        {active + words.length > 0 ? (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              onChange(noFilters);
            }}
          >
            Clear
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** The clauses that at least one template gives evidence for, with everything above them. */
function clauseOptionsOf(edition: Edition): readonly (readonly [string, string])[] {
  const served = templates.flatMap(({ clauses }) => [clauses[edition].primary, ...clauses[edition].other]);
  return clausesOf(edition)
    .filter((clause) => served.some((number) => isWithinClause(number, clause.number)))
    .map((clause) => [clause.number, `${clause.number} ${clause.title}`] as const);
}

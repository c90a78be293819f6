import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Filter20Regular } from '@fluentui/react-icons/svg/filter';
import { useId, useState, type ReactNode } from 'react';
import type { Edition } from '../../../domain/kpi';
import { Choice } from '../../components/Choice';
import { SearchField } from '../../components/SearchField';
import { count } from '../../words/counts';
import { FilterFields } from './FilterFields';
import { noFilters, type Filters } from './filters';

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
        {isOpen ? <FilterFields filters={filters} edition={edition} onChange={onChange} /> : null}
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

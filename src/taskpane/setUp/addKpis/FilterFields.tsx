import { useMemo, type ReactNode } from 'react';
import type { Edition } from '../../../domain/kpi';
import { families, sectors } from '../../../domain/templates';
import { Choice } from '../../components/Choice';
import { clauseChoices, type Filters } from './filters';

interface FilterFieldsProps {
  readonly filters: Filters;
  readonly edition: Edition;
  readonly onChange: (filters: Filters) => void;
}

/** The filters by family, clause and sector. */
export function FilterFields({ filters, edition, onChange }: FilterFieldsProps): ReactNode {
  const clauses = useMemo(() => clauseChoices(edition), [edition]);
  const ofSector = sectors.filter(({ id }) => id !== 'any');
  return (
    <>
      <Choice
        label="Family"
        value={filters.family}
        options={[['', 'All families'], ...families.map(({ id, name }) => [id, name] as const)]}
        onChange={(value) => {
          onChange({ ...filters, family: families.find(({ id }) => id === value)?.id ?? '' });
        }}
      />
      <Choice
        label="Clause"
        value={filters.clause}
        options={[['', 'All clauses'], ...clauses]}
        onChange={(clause) => {
          onChange({ ...filters, clause });
        }}
      />
      <Choice
        label="Sector"
        value={filters.sector}
        options={[['', 'All sectors'], ...ofSector.map(({ id, name }) => [id, name] as const)]}
        onChange={(value) => {
          onChange({ ...filters, sector: ofSector.find(({ id }) => id === value)?.id ?? '' });
        }}
      />
    </>
  );
}

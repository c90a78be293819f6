import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { clausesOf, clauseTitle } from '../../../domain/clauses';
import type { Edition } from '../../../domain/kpi';
import { leadingClause } from '../../../domain/leadingClause';
import { Disclosure } from '../../components/Disclosure';
import { LongList } from '../../components/LongList';
import { SearchField } from '../../components/SearchField';
import { matchesWords } from '../../words/matchesWords';
import { TextField, type Told } from './TextField';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  clause: {
    width: '100%',
    display: 'grid',
    gridTemplateColumns: '64px minmax(0, 1fr)',
    columnGap: '8px',
    minHeight: '28px',
    padding: '4px',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  number: { fontWeight: tokens.fontWeightSemibold },
});

interface ClauseFieldProps {
  readonly edition: Edition;
  readonly clause: string;
  readonly onChange: (clause: string) => void;
  readonly told: Told;
}

/** A clause number with its title as it is typed, and a list to choose from. */
export function ClauseField({ edition, clause, onChange, told }: ClauseFieldProps): ReactNode {
  const styles = useStyles();
  const title = clauseTitle(edition, leadingClause(clause));
  return (
    <div className={styles.field}>
      <TextField
        label={`Clause of ISO 9001:${edition} (optional)`}
        value={clause}
        placeholder="for example 9.1.2"
        told={told}
        {...(title === '' ? {} : { hint: title })}
        onChange={onChange}
      />
      <Disclosure
        label="Choose from the list"
        spoken={`Choose a clause of ISO 9001:${edition} from the list`}
      >
        <ClauseList edition={edition} onChoose={onChange} />
      </Disclosure>
    </div>
  );
}

function ClauseList({
  edition,
  onChoose,
}: {
  readonly edition: Edition;
  readonly onChoose: (clause: string) => void;
}): ReactNode {
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const found = clausesOf(edition).filter(({ number, title }) => matchesWords(search, number, title));
  return (
    <>
      <SearchField label="Search clauses" value={search} onChange={setSearch} />
      {found.length === 0 ? <span>No clause has these words.</span> : null}
      <LongList items={found} pageLength={12}>
        {({ number }) => (
          <li key={number}>
            <button
              type="button"
              className={styles.clause}
              onClick={() => {
                onChoose(number);
              }}
            >
              <span className={styles.number}>{number}</span>
              <span>{clauseTitle(edition, number)}</span>
            </button>
          </li>
        )}
      </LongList>
    </>
  );
}

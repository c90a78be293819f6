import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { clauseTitle } from '../../domain/clauses';
import type { Edition } from '../../domain/kpi';
import { Disclosure } from '../components/Disclosure';
import { FactList } from '../components/FactList';
import { count } from '../words/counts';
import type { ClauseFacts } from './clauseList';

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '4px 0' },
  aside: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
});

interface ClauseRowProps {
  readonly clause: ClauseFacts;
  /** The edition of the workbook. */
  readonly edition: Edition;
}

/** A clause with the number of its KPIs; both titles, the change and the KPIs are behind it. */
export function ClauseRow({ clause, edition }: ClauseRowProps): ReactNode {
  const styles = useStyles();
  const { number, title, kpis, templates, change, certainty, in2015, in2026 } = clause;
  const isOther = (edition === '2015' ? in2015 : in2026) === undefined;
  const label = `${number} ${title}${isOther ? ` (${in2015 ? '2015' : '2026'} only)` : ''}`;
  return (
    <li className={styles.row}>
      <Disclosure
        label={label}
        spoken={kpis.length > 0 ? `${label}, ${count(kpis.length, 'KPI')}` : label}
        aside={kpis.length > 0 ? <span className={styles.aside}>{count(kpis.length, 'KPI')}</span> : null}
      >
        <FactList
          facts={[
            ['In 2015', in2015 ? clauseTitle('2015', number) : 'no clause of this number'],
            ['In 2026', in2026 ? clauseTitle('2026', number) : 'no clause of this number'],
            ['Sure of 2026', certainty],
            ['Changed', change === '' ? 'nothing that we know of but wording' : change],
            ['KPIs', kpis.length === 0 ? 'none' : kpis.map(({ id, name }) => `${id} ${name}`).join(', ')],
            ['Templates', templates === 0 ? 'none' : count(templates, 'template')],
          ]}
        />
      </Disclosure>
    </li>
  );
}

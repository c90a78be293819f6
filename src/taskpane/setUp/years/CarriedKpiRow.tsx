import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch, ReactNode } from 'react';
import type { CarriedKpi } from '../../../app/years/yearUseCases';
import { Disclosure } from '../../components/Disclosure';
import { usePane } from '../../PaneContext';
import { shortLimits } from '../../words/limits';
import { LimitFields } from '../LimitFields';
import { isChanged, limitsFor, textsOf, type YearDraft, type YearDraftChange } from './yearDraft';

const useStyles = makeStyles({
  row: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  text: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  changed: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  back: { alignSelf: 'flex-start' },
});

interface CarriedKpiRowProps {
  readonly carried: CarriedKpi;
  readonly draft: YearDraft;
  readonly dispatch: Dispatch<YearDraftChange>;
}

/** A KPI with the limits it brings along, and fields for others. */
export function CarriedKpiRow({ carried, draft, dispatch }: CarriedKpiRowProps): ReactNode {
  const styles = useStyles();
  const { locale } = usePane().surroundings;
  const { kpi, limits } = carried;
  const reading = limitsFor(draft, carried, locale);
  const wasChanged = isChanged(draft, carried, locale);
  const unit = kpi.unit === '' ? '' : `, in ${kpi.unit}`;
  return (
    <li className={styles.row}>
      <span className={styles.name}>{kpi.name}</span>
      <span className={styles.text}>
        {kpi.id}: {shortLimits(kpi.better, limits, locale)}
        {unit}
        {wasChanged ? (
          <span className={styles.changed}>
            {' '}
            → {shortLimits(kpi.better, reading.limits, locale)}, changed
          </span>
        ) : null}
      </span>
      <Disclosure
        label="Change"
        spoken={`Change the targets of ${kpi.name}`}
        staysOpen={Object.keys(reading.problems).length > 0}
      >
        <LimitFields
          better={kpi.better}
          texts={textsOf(draft, carried, locale)}
          problems={reading.problems}
          onChange={(limit, text) => {
            dispatch({ kind: 'limit', kpi: carried, limit, text, locale });
          }}
        />
        {wasChanged ? (
          <Button
            size="small"
            appearance="subtle"
            className={styles.back}
            onClick={() => {
              dispatch({ kind: 'asItWas', kpiId: kpi.id });
            }}
          >
            As it was
          </Button>
        ) : null}
      </Disclosure>
    </li>
  );
}

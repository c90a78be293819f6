import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { ArrangeOutcome } from '../../../app/kpis/kpiEdit';
import type { ReadyOverview } from '../../../app/useCases';
import { ErrorBar } from '../../components/ErrorBar';
import { FindingList } from '../../components/FindingList';
import { LongList } from '../../components/LongList';
import { Screen } from '../../components/Screen';
import { SearchField } from '../../components/SearchField';
import { StepFooter } from '../../components/StepFooter';
import { Working } from '../../components/Working';
import { usePane } from '../../PaneContext';
import { useCommand } from '../../support/useCommand';
import { matchesWords } from '../../words/matchesWords';
import { IncompleteKpis } from './IncompleteKpis';
import { KpiRow, type Step } from './KpiRow';

const useStyles = makeStyles({ arrange: { alignSelf: 'flex-start' } });

interface KpisOfRegisterProps {
  readonly workbook: ReadyOverview;
  readonly onCopy: (kpiId: string) => void;
  readonly onRetire: (kpiId: string) => void;
}

/** Every KPI in the order of the register, with what can be done to it. */
export function KpisOfRegister({ workbook, onCopy, onRetire }: KpisOfRegisterProps): ReactNode {
  const styles = useStyles();
  const { useCases, overview, navigation } = usePane();
  const [search, setSearch] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const moved = useRef<{ readonly kpiId: string; readonly step: Step } | null>(null);
  const move = useCommand(
    (kpiId: string, step: Step) => useCases.moveKpi(kpiId, step),
    () => void overview.refresh(),
  );
  const arrange = useCommand(
    () => useCases.arrangeSheets(),
    () => void overview.refresh(),
  );
  const { kpis } = workbook;
  const found = kpis.filter(({ id, name, owner, clause }) => matchesWords(search, id, name, owner, clause));
  // The browser forgets the focus of a row that changes its place in the page.
  useEffect(() => {
    if (!moved.current) return;
    const { kpiId, step } = moved.current;
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('[data-move]') ?? [])];
    const button = buttons.find(({ dataset }) => dataset['move'] === `${kpiId} ${step}`);
    button?.focus();
    moved.current = null;
  }, [kpis]);
  return (
    <Screen
      title="Change, retire or reorder KPIs"
      takesFocus
      footer={
        <StepFooter
          next={{
            label: 'Back to Set up',
            onNext: () => {
              navigation.startSetUpTask('home');
            },
          }}
        >
          {move.state.phase === 'running' ? <Working what="Moving the KPI in all sheets" /> : null}
        </StepFooter>
      }
    >
      <IncompleteKpis workbook={workbook} />
      {move.state.phase === 'failed' ? (
        <ErrorBar error={move.state.error} onRetry={() => void move.again()} />
      ) : null}
      <SearchField label="Search KPIs" value={search} onChange={setSearch} />
      {found.length === 0 ? <span>No KPI has these words.</span> : null}
      <div ref={list}>
        <LongList items={found}>
          {(kpi, index) => (
            <KpiRow
              // Rows without an ID, or with one that is used twice, need keys of their own.
              key={`${kpi.id} ${kpis.filter((other) => other.id === kpi.id).length > 1 || kpi.id === '' ? index : ''}`}
              kpi={kpi}
              place={kpis.indexOf(kpi) + 1}
              count={kpis.length}
              onEdit={() => {
                navigation.startSetUpTask('ownKpi', kpi.id);
              }}
              onCopy={() => {
                onCopy(kpi.id);
              }}
              onRetire={() => {
                onRetire(kpi.id);
              }}
              onMove={(step) => {
                moved.current = { kpiId: kpi.id, step };
                void move.run(kpi.id, step);
              }}
            />
          )}
        </LongList>
      </div>
      <Button
        className={styles.arrange}
        onClick={() => void arrange.run()}
        disabledFocusable={arrange.state.phase === 'running'}
      >
        Put all sheets in this order
      </Button>
      {arrange.state.phase === 'failed' ? (
        <ErrorBar error={arrange.state.error} onRetry={() => void arrange.again()} />
      ) : null}
      {arrange.state.phase === 'done' ? <Arranged outcome={arrange.state.result} /> : null}
    </Screen>
  );
}

function Arranged({ outcome: { sheets, findings } }: { readonly outcome: ArrangeOutcome }): ReactNode {
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {sheets.length === 0
            ? 'All sheets are in this order already.'
            : `In the order of the register now: ${sheets.join(', ')}.`}
        </MessageBarBody>
      </MessageBar>
      {findings.length > 0 ? <FindingList findings={findings} /> : null}
    </>
  );
}

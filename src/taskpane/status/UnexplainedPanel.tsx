import { Button, Checkbox, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { Agreement } from '../../app/log/agreement';
import type { UnexplainedChange } from '../../app/log/unexplainedChange';
import type { ReadyOverview } from '../../app/useCases';
import { AgreementFields, isAgreed } from '../components/AgreementFields';
import { Disclosure } from '../components/Disclosure';
import { ErrorBar } from '../components/ErrorBar';
import { GoToButton } from '../components/GoToButton';
import { LongList } from '../components/LongList';
import { Working } from '../components/Working';
import { usePane } from '../PaneContext';
import { useCommand } from '../support/useCommand';
import { useReading } from '../support/useReading';
import { count } from '../words/counts';
import { formatMonth } from '../words/months';
import { formatChange } from '../words/numbers';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  change: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  show: { paddingTop: '6px' },
  button: { alignSelf: 'flex-start' },
});

/**
 * Limits and reported values that were changed without a reason, mostly by typing in the sheets, and the one form that
 * puts reason and name into the log for those that are ticked.
 */
export function UnexplainedPanel({ workbook }: { readonly workbook: ReadyOverview }): ReactNode {
  const { useCases, overview } = usePane();
  const [round, setRound] = useState(0);
  const explain = useCommand(
    (changes: readonly UnexplainedChange[], agreement: Agreement) =>
      useCases.explainChanges({ changes, ...agreement }),
    () => {
      setRound((before) => before + 1);
      void overview.refresh();
    },
  );
  const recorded = explain.state.phase === 'done' ? explain.state.result : null;
  const { unexplained } = workbook;
  if (unexplained === 0 && !recorded) return null;
  return (
    <div>
      {recorded ? (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {count(recorded.recorded, 'change')} recorded in {recorded.place.sheet}.
          </MessageBarBody>
        </MessageBar>
      ) : null}
      {unexplained === 0 ? null : (
        <Disclosure
          label={`Changes without a reason (${unexplained})`}
          spoken={`${count(unexplained, 'change')} without a reason`}
        >
          <Unexplained
            workbook={workbook}
            round={round}
            isBusy={explain.state.phase === 'running'}
            onTouch={() => {
              if (recorded) explain.reset();
            }}
            onExplain={(changes, agreement) => void explain.run(changes, agreement)}
          />
          {explain.state.phase === 'running' ? <Working what="Writing to the log" /> : null}
          {explain.state.phase === 'failed' ? (
            <ErrorBar error={explain.state.error} onRetry={() => void explain.again()} />
          ) : null}
        </Disclosure>
      )}
    </div>
  );
}

interface UnexplainedProps {
  readonly workbook: ReadyOverview;
  /** How often something was recorded: each time the form starts empty, lest a reason be given to another change. */
  readonly round: number;
  readonly isBusy: boolean;
  /** Called whenever the user ticks or types; what was recorded before is no longer news then. */
  readonly onTouch: () => void;
  readonly onExplain: (changes: readonly UnexplainedChange[], agreement: Agreement) => void;
}

/** Reads the list anew whenever the workbook was read. */
function Unexplained({ workbook, round, ...form }: UnexplainedProps): ReactNode {
  const { useCases } = usePane();
  const { state, run } = useReading(useCallback(() => useCases.readUnexplained(), [useCases]));
  useEffect(() => {
    void run();
  }, [run, workbook]);
  const [read, setRead] = useState<readonly UnexplainedChange[] | null>(null);
  if (state.phase === 'done' && state.result !== read) setRead(state.result);
  if (state.phase === 'failed') return <ErrorBar error={state.error} onRetry={() => void run()} />;
  // While it is read again the list stays, so that nothing that was ticked or typed is lost.
  return read ? <ExplainForm key={round} changes={read} {...form} /> : <Working what="Looking for changes" />;
}

interface ExplainFormProps extends Omit<UnexplainedProps, 'workbook' | 'round'> {
  readonly changes: readonly UnexplainedChange[];
}

function ExplainForm({ changes, isBusy, onTouch, onExplain }: ExplainFormProps): ReactNode {
  const styles = useStyles();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [agreement, setAgreement] = useState<Agreement>({ reason: '', approvedBy: '' });
  const [isTold, setIsTold] = useState(false);
  const tick = (keys: Iterable<string>) => {
    setTicked(new Set(keys));
    onTouch();
  };
  const chosen = changes.filter((change) => ticked.has(keyOf(change)));
  return (
    <div className={styles.form}>
      {changes.length > 1 ? (
        <Button
          className={styles.button}
          size="small"
          disabledFocusable={chosen.length === changes.length}
          onClick={() => {
            tick(changes.map(keyOf));
          }}
        >
          {`Choose all (${changes.length})`}
        </Button>
      ) : null}
      <LongList items={changes} pageLength={20}>
        {(change) => {
          const key = keyOf(change);
          return (
            <li key={key} className={styles.change}>
              <span className={styles.words}>
                <Checkbox
                  label={<ChangeWords change={change} />}
                  checked={ticked.has(key)}
                  onChange={(_event, data) => {
                    tick(
                      data.checked === true ? [...ticked, key] : [...ticked].filter((other) => other !== key),
                    );
                  }}
                />
              </span>
              <span className={styles.show}>
                <GoToButton
                  place={change.place}
                  label="Show"
                  spoken={`Show ${change.kpiName}, ${change.what}, ${formatMonth(change.period)}`}
                />
              </span>
            </li>
          );
        }}
      </LongList>
      <AgreementFields
        agreement={agreement}
        marksEmpty={isTold}
        onChange={(next) => {
          setAgreement(next);
          onTouch();
        }}
      />
      {/* A long list shows its first rows only, and one reason is written for all that are ticked. */}
      <span role="status">
        {chosen.length} of {count(changes.length, 'change')} chosen
      </span>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={isBusy || chosen.length === 0}
        onClick={() => {
          setIsTold(true);
          if (isAgreed(agreement)) onExplain(chosen, agreement);
        }}
      >
        Record in the log
      </Button>
    </div>
  );
}

/** `On-time delivery: target from Jul 2026, 95 → 97`. */
function ChangeWords({ change }: { readonly change: UnexplainedChange }): ReactNode {
  const { locale } = usePane().surroundings;
  const { kpiName, what, kind, period } = change;
  const [before, after] = formatChange(change.before, change.after, 'none', locale);
  return (
    <>
      {kpiName}: {what.toLowerCase()} {kind === 'limit' ? 'from' : 'of'} {formatMonth(period)}, {before} →{' '}
      {after}
    </>
  );
}

function keyOf({ kind, kpiId, period, what, after }: UnexplainedChange): string {
  return JSON.stringify([kind, kpiId, period, what, after]);
}

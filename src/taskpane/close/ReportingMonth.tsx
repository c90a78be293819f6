import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { ReadyOverview } from '../../app/useCases';
import type { Month } from '../../domain/month';
import { Choice } from '../components/Choice';
import { ErrorBar } from '../components/ErrorBar';
import { Working } from '../components/Working';
import { usePane } from '../PaneContext';
import { useCommand } from '../support/useCommand';
import { formatMonth } from '../words/months';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
  month: { fontWeight: tokens.fontWeightSemibold },
  form: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  choice: { display: 'flex', alignItems: 'flex-end', columnGap: '4px' },
  list: { flexGrow: 1, minWidth: 0 },
  buttons: { display: 'flex', columnGap: '8px' },
});

/** The month that the workbook reports, and the way to another one. */
export function ReportingMonth({ workbook }: { readonly workbook: ReadyOverview }): ReactNode {
  const styles = useStyles();
  const [isChanging, setIsChanging] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const hasLeft = useRef(false);
  useEffect(() => {
    // The form takes its focused button with it, and the keyboard would start again at the top of the pane.
    if (!isChanging && hasLeft.current) line.current?.querySelector('button')?.focus();
  }, [isChanging]);
  if (isChanging) {
    return (
      <MonthForm
        workbook={workbook}
        onLeave={() => {
          hasLeft.current = true;
          setIsChanging(false);
        }}
      />
    );
  }
  return (
    <div ref={line} className={styles.line}>
      <span>
        Reporting month: <span className={styles.month}>{formatMonth(workbook.reportingMonth)}</span>
      </span>
      {workbook.months.length > 0 ? (
        <Button
          size="small"
          aria-label="Change the reporting month"
          onClick={() => {
            setIsChanging(true);
          }}
        >
          Change
        </Button>
      ) : null}
    </div>
  );
}

interface MonthFormProps {
  readonly workbook: ReadyOverview;
  readonly onLeave: () => void;
}

/** Writes only when asked to: going through the list with the arrow keys changes nothing. */
function MonthForm({ workbook, onLeave }: MonthFormProps): ReactNode {
  const styles = useStyles();
  const { useCases, overview } = usePane();
  const months = workbook.months.map(({ month }) => month);
  const [month, setMonth] = useState(nearest(months, workbook.reportingMonth));
  const set = useCommand(
    (wanted: Month) => useCases.setReportingMonth(wanted),
    () => {
      void overview.refresh();
      onLeave();
    },
  );
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const isWriting = set.state.phase === 'running';
  const place = months.indexOf(month);
  const step = (by: 1 | -1, words: string, icon: ReactNode) => {
    const target = months[place + by];
    return (
      <Button
        aria-label={words}
        icon={<>{icon}</>}
        disabledFocusable={target === undefined || isWriting}
        onClick={() => {
          if (target !== undefined) setMonth(target);
        }}
      />
    );
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void set.run(month);
      }}
    >
      <div className={styles.choice}>
        {step(-1, 'Previous month', <ChevronLeft20Regular />)}
        <div className={styles.list}>
          <Choice
            label="Reporting month"
            value={month}
            options={months.map((option) => [option, formatMonth(option)])}
            onChange={(value) => {
              setMonth(months.find((option) => option === value) ?? month);
            }}
          />
        </div>
        {step(1, 'Next month', <ChevronRight20Regular />)}
      </div>
      {set.state.phase === 'failed' ? (
        <ErrorBar error={set.state.error} onRetry={() => void set.again()} />
      ) : null}
      {isWriting ? <Working what="Setting the month" /> : null}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isWriting}>
          Report {formatMonth(month)}
        </Button>
        {isWriting ? null : <Button onClick={onLeave}>Cancel</Button>}
      </div>
    </form>
  );
}

/** The month itself, or the last one that the workbook has before it; the first one where it has none. */
function nearest(months: readonly Month[], wanted: Month): Month {
  return months.filter((month) => month <= wanted).at(-1) ?? months[0] ?? wanted;
}

import { useState, type ReactNode } from 'react';
import type { Edition } from '../../../domain/kpi';
import type { Overview, SetUpOutcome, SetUpRequest } from '../../../app/useCases';
import { Choice } from '../../components/Choice';
import { ErrorBar } from '../../components/ErrorBar';
import { Screen } from '../../components/Screen';
import { StepFooter } from '../../components/StepFooter';
import { Working } from '../../components/Working';
import { usePane } from '../../PaneContext';
import { useCommand } from '../../support/useCommand';
import { useReading } from '../../support/useReading';
import { businessYearOfDay } from '../../words/months';
import { BusinessYearFields } from '../addKpis/BusinessYearFields';
import { DoneStep } from '../addKpis/DoneStep';
import { PreviewLists } from '../addKpis/PreviewStep';
import type { KpiDraft } from './kpiDraft';
import { KpiForm } from './KpiForm';
import type { KpiReading } from './kpiProblems';
import { NewKpiFacts } from './NewKpiFacts';

interface NewKpiProps {
  readonly title: string;
  readonly workbook: Overview;
  readonly start: KpiDraft;
  /** Where Cancel leads to; the list of tasks if it is left out. */
  readonly onCancel?: () => void;
}

/** In which year the first KPI of a workbook is set up, and by which edition. */
interface Beginning {
  readonly edition: Edition;
  readonly year: number;
  readonly yearStartMonth: number;
}

/** The form of a new KPI, what would be created, and the KPI itself. */
export function NewKpi({ title, workbook, start, onCancel }: NewKpiProps): ReactNode {
  const { useCases, overview, navigation, surroundings } = usePane();
  const [draft, setDraft] = useState(start);
  const [beginning, setBeginning] = useState<Beginning>(() => beginningOf(workbook, surroundings.today()));
  const [request, setRequest] = useState<SetUpRequest | null>(null);
  const [read, setRead] = useState<Pick<KpiReading, 'kpi' | 'limits'> | null>(null);
  const preview = useReading((asked: SetUpRequest) => useCases.previewSetUp(asked));
  const create = useCommand(
    async (asked: SetUpRequest): Promise<SetUpOutcome> => {
      const [planned] = (await useCases.previewSetUp(asked)).newKpis;
      const outcome = await useCases.setUp(asked);
      if (workbook.state === 'empty' || workbook.years.length < 2 || !planned) return outcome;
      // A year that was opened ahead is the newest; the one that runs needs the KPI, too.
      const { place } = await useCases.completeKpis([planned.id]);
      return { ...outcome, next: place ?? outcome.next };
    },
    () => void overview.refresh(),
  );
  const cancel =
    onCancel ??
    (() => {
      navigation.startSetUpTask('home');
    });
  const ask = ({ kpi, limits }: KpiReading) => {
    setRead({ kpi, limits });
    const asked = { ...beginning, kpis: [{ kpi, limits }] };
    setRequest(asked);
    create.reset();
    void preview.run(asked);
  };

  if (create.state.phase === 'done') return <DoneStep outcome={create.state.result} />;
  if (!request) {
    const kpis = workbook.state === 'ready' ? workbook.kpis : [];
    return (
      <KpiForm
        title={title}
        draft={draft}
        onDraft={setDraft}
        isKnown={false}
        surroundings={{
          edition: beginning.edition,
          locale: surroundings.locale,
          takenIds: kpis.map(({ id }) => id),
          takenNames: kpis.map(({ name }) => name),
        }}
        onNext={ask}
        onCancel={cancel}
      >
        {workbook.state === 'empty' ? (
          <BeginningFields workbook={workbook} beginning={beginning} onChange={setBeginning} />
        ) : null}
      </KpiForm>
    );
  }
  const shown = preview.state.phase === 'done' ? preview.state.result : null;
  const isCreating = create.state.phase === 'running';
  const run = () => void create.run(request);
  return (
    <Screen
      title="Preview"
      step="Step 2 of 2"
      takesFocus
      footer={
        <StepFooter
          next={{
            label: 'Create the KPI',
            isOff: isCreating || !shown || shown.newKpis.length === 0,
            onNext: run,
          }}
          {...(isCreating
            ? {}
            : {
                onBack: () => {
                  setRequest(null);
                },
                onCancel: cancel,
              })}
        >
          {isCreating ? <Working what="Creating the KPI" /> : null}
        </StepFooter>
      }
    >
      {create.state.phase === 'failed' ? <ErrorBar error={create.state.error} onRetry={run} /> : null}
      {preview.state.phase === 'running' ? <Working what="Reading the workbook" /> : null}
      {preview.state.phase === 'failed' ? (
        <ErrorBar error={preview.state.error} onRetry={() => void preview.again()} />
      ) : null}
      {shown ? (
        <>
          {read ? <NewKpiFacts edition={request.edition} kpi={read.kpi} limits={read.limits} /> : null}
          <PreviewLists preview={shown} />
        </>
      ) : null}
    </Screen>
  );
}

interface BeginningFieldsProps {
  readonly workbook: Overview;
  readonly beginning: Beginning;
  readonly onChange: (beginning: Beginning) => void;
}

function BeginningFields({ workbook, beginning, onChange }: BeginningFieldsProps): ReactNode {
  return (
    <>
      <BusinessYearFields
        workbook={workbook}
        draft={beginning}
        dispatch={(change) => {
          onChange(
            change.kind === 'year'
              ? { ...beginning, year: change.year }
              : {
                  ...beginning,
                  yearStartMonth: change.month,
                  year: businessYearOfDay(change.today, change.month),
                },
          );
        }}
      />
      <Choice
        label="Clause numbers of"
        value={beginning.edition}
        options={[
          ['2015', 'ISO 9001:2015'],
          ['2026', 'ISO 9001:2026'],
        ]}
        onChange={(edition) => {
          onChange({ ...beginning, edition: edition === '2026' ? '2026' : '2015' });
        }}
      />
    </>
  );
}

/** A workbook that has KPIs keeps its edition, and a new KPI joins its newest business year. */
function beginningOf(workbook: Overview, today: Date): Beginning {
  const thisYear = businessYearOfDay(today, 1);
  return workbook.state === 'ready'
    ? { edition: workbook.edition, year: workbook.years.at(-1) ?? thisYear, yearStartMonth: 1 }
    : { edition: '2015', year: thisYear, yearStartMonth: 1 };
}

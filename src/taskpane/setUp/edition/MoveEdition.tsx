import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { EditionMoveRequest } from '../../../app/edition/editionUseCases';
import type { Overview, ReadyOverview } from '../../../app/useCases';
import type { Edition } from '../../../domain/kpi';
import { NothingYet } from '../../components/NothingYet';
import { usePane } from '../../PaneContext';
import { useCommand } from '../../support/useCommand';
import { useReading } from '../../support/useReading';
import { EditionDone } from './EditionDone';
import { MoveStep } from './MoveStep';
import { proposeEdition } from './proposeEdition';

/** Give the KPIs the clause numbers of another edition: see every change, choose, approve. Writes in the last step only. */
export function MoveEdition({ workbook }: { readonly workbook: Overview }): ReactNode {
  if (workbook.state === 'empty')
    return <NothingYet title="Move to another edition" text="There are no KPIs whose clauses could move." />;
  return <MoveReadyWorkbook workbook={workbook} />;
}

function MoveReadyWorkbook({ workbook }: { readonly workbook: ReadyOverview }): ReactNode {
  const { useCases, overview } = usePane();
  const [edition, setEdition] = useState<Edition>(() => proposeEdition(workbook));
  const preview = useReading(useCallback((to: Edition) => useCases.previewEditionMove(to), [useCases]));
  const move = useCommand(
    (request: EditionMoveRequest) => useCases.moveEdition(request),
    () => void overview.refresh(),
  );
  const { run } = preview;
  useEffect(() => {
    void run(edition);
  }, [run, edition]);
  if (move.state.phase === 'done') return <EditionDone outcome={move.state.result} />;
  return <MoveStep edition={edition} onEdition={setEdition} preview={preview} move={move} />;
}

import { Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type {
  EditionMoveOutcome,
  EditionMovePreview,
  EditionMoveRequest,
} from '../../../app/edition/editionUseCases';
import type { Edition } from '../../../domain/kpi';
import { Choice } from '../../components/Choice';
import { ErrorBar } from '../../components/ErrorBar';
import { Screen } from '../../components/Screen';
import { StepFooter } from '../../components/StepFooter';
import { Working } from '../../components/Working';
import { usePane } from '../../PaneContext';
import type { Command } from '../../support/useCommand';
import { ClauseChoices } from './ClauseChoices';
import { MoveGroups } from './MoveGroups';
import { changesNothing, choicesOf } from './moveWords';

interface MoveStepProps {
  readonly edition: Edition;
  readonly onEdition: (edition: Edition) => void;
  readonly preview: Command<[Edition], EditionMovePreview>;
  readonly move: Command<[EditionMoveRequest], EditionMoveOutcome>;
}

/** What becomes of every clause, the choices, and who approves. */
export function MoveStep({ edition, onEdition, preview, move }: MoveStepProps): ReactNode {
  const { navigation } = usePane();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [approvedBy, setApprovedBy] = useState('');
  const [isTold, setIsTold] = useState(false);
  const shown = preview.state.phase === 'done' ? preview.state.result : null;
  const isMoving = move.state.phase === 'running';
  const isPointless = shown !== null && changesNothing(shown);
  const isNameless = approvedBy.trim() === '';
  const onMove = () => {
    setIsTold(true);
    if (shown && !isNameless && !isPointless && !isMoving)
      void move.run({ edition, choices: choicesOf(shown, chosen), approvedBy });
  };
  return (
    <Screen
      title="Move to another edition"
      takesFocus
      footer={
        <StepFooter
          next={{
            label: `Move to ISO 9001:${edition}`,
            isOff: !shown || isPointless || isMoving,
            onNext: onMove,
          }}
          {...(isMoving
            ? {}
            : {
                onCancel: () => {
                  navigation.startSetUpTask('home');
                },
              })}
        >
          {isMoving ? <Working what="Writing the clauses" /> : null}
        </StepFooter>
      }
    >
      <span>
        Clauses of the register get the numbers of the other edition. Numbers, targets, IDs and closed months
        stay as they are. Titles of 2026 come from public secondary sources: check them against your own copy.
      </span>
      <Choice
        label="Clauses of"
        value={edition}
        options={[
          ['2015', 'ISO 9001:2015'],
          ['2026', 'ISO 9001:2026'],
        ]}
        onChange={(value) => {
          onEdition(value === '2015' ? '2015' : '2026');
        }}
      />
      {move.state.phase === 'failed' ? (
        <ErrorBar error={move.state.error} onRetry={() => void move.again()} />
      ) : null}
      {preview.state.phase === 'running' ? <Working what="Comparing the clauses" /> : null}
      {preview.state.phase === 'failed' ? (
        <ErrorBar error={preview.state.error} onRetry={() => void preview.again()} />
      ) : null}
      {shown ? (
        <>
          {isPointless ? (
            <span role="status">The workbook follows ISO 9001:{edition} already; no clause has to move.</span>
          ) : null}
          <ClauseChoices
            preview={shown}
            chosen={chosen}
            onChoose={(kpiId, number) => {
              setChosen({ ...chosen, [kpiId]: number });
            }}
          />
          <MoveGroups preview={shown} />
          {isPointless ? null : (
            <Field
              label="Approved by"
              required
              hint="The log keeps it, with each clause before and after."
              {...(isTold && isNameless ? { validationMessage: 'Say who agreed; the log keeps it.' } : {})}
            >
              <Input
                value={approvedBy}
                onChange={(_event, data) => {
                  setApprovedBy(data.value);
                }}
              />
            </Field>
          )}
        </>
      ) : null}
    </Screen>
  );
}

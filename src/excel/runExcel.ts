import { ClauseboardError, type ClauseboardErrorCode } from '../app/ClauseboardError';

/** After this time without an answer a sync is taken for lost; see the "known hangs" in docs/decisions/0006-watchdog.md. */
const patienceMs = 30_000;

/**
 * Runs one batch function in Excel. Excel's refusals, and its silence, become a `ClauseboardError` that says what
 * happened and what to do. A cell that is being edited holds the batch back instead of failing it, where Excel can.
 *
 * @param doing what the user asked for, as in "Clauseboard could not {doing}."
 */
export async function runExcel<Result>(
  doing: string,
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(notAnswering(doing));
    }, patienceMs);
  });
  try {
    return await Promise.race([Excel.run({ delayForCellEdit: true }, work), silence]);
  } catch (error) {
    throw inPlainWords(doing, error);
  } finally {
    clearTimeout(timer);
  }
}

function notAnswering(doing: string): ClauseboardError {
  return new ClauseboardError('excelIsNotAnswering', {
    what: `Clauseboard could not ${doing}.`,
    why: `Excel has not answered for ${patienceMs / 1000} seconds.`,
    next: 'Wait until Excel has finished calculating, then reload the pane. Check the workbook before you try again.',
  });
}

/** Turns whatever a batch threw into the error that the pane shows. */
function inPlainWords(doing: string, error: unknown): ClauseboardError {
  if (error instanceof ClauseboardError) return error;
  const code = officeCode(error);
  const words = (code === undefined ? undefined : wordsByOfficeCode[code]) ?? {
    code: code === undefined ? 'unexpected' : 'excelRefused',
    why: error instanceof Error ? error.message : String(error),
    next: 'Nothing more was changed. Undo with Ctrl+Z what looks wrong, then try again.',
  };
  return new ClauseboardError(
    words.code,
    { what: `Clauseboard could not ${doing}.`, why: words.why, next: words.next },
    { cause: error },
  );
}

function officeCode(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

interface Words {
  readonly code: ClauseboardErrorCode;
  readonly why: string;
  readonly next: string;
}

const wordsByOfficeCode: Readonly<Record<string, Words>> = {
  InvalidOperationInCellEditMode: {
    code: 'cellIsBeingEdited',
    why: 'A cell is being edited.',
    next: 'Press Enter or Esc in the cell, then try again.',
  },
  AccessDenied: {
    code: 'sheetIsProtected',
    why: 'A sheet or the workbook is protected.',
    next: 'Take the protection off (Review, Unprotect Sheet), then try again.',
  },
  ItemNotFound: {
    code: 'sheetIsMissing',
    why: 'A sheet or table that this needs is not there any more.',
    next: 'Undo with Ctrl+Z if it was deleted or renamed just now, or select again, then repeat.',
  },
  ItemAlreadyExists: {
    code: 'nameIsTaken',
    why: 'The workbook already has a sheet, table or name of the same name.',
    next: 'Rename the one that is in the way, then try again.',
  },
  RequestPayloadSizeLimitExceeded: {
    code: 'excelRefused',
    why: 'The request is larger than Excel on the web takes at once.',
    next: 'Choose fewer KPIs or a smaller range and repeat.',
  },
  ResponsePayloadSizeLimitExceeded: {
    code: 'excelRefused',
    why: 'The answer is larger than Excel on the web sends at once.',
    next: 'Select a smaller range.',
  },
  ActivityLimitReached: {
    code: 'excelRefused',
    why: 'Excel is busy with too many requests.',
    next: 'Wait a minute, then try again.',
  },
};

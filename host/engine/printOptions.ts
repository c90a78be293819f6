import type { Worksheet } from './excelts';

type PageSetup = Worksheet['pageSetup'];

/** How a sheet is printed besides its place on the pages, in Office's words. */
export interface PrintOptions {
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  /** The number of the first page; null: automatic. */
  readonly firstPageNumber: number | null;
  readonly printComments: 'NoComments' | 'EndSheet' | 'InPlace';
  readonly printErrors: 'AsDisplayed' | 'Blank' | 'Dash' | 'NotAvailable';
  readonly printOrder: 'DownThenOver' | 'OverThenDown';
}

const comments = { None: 'NoComments', atEnd: 'EndSheet', asDisplayed: 'InPlace' } as const;
const errors = { displayed: 'AsDisplayed', blank: 'Blank', dash: 'Dash', NA: 'NotAvailable' } as const;
const orders = { downThenOver: 'DownThenOver', overThenDown: 'OverThenDown' } as const;

export function readPrintOptions(setup: PageSetup): PrintOptions {
  const { blackAndWhite, draft, firstPageNumber, cellComments, errors: shown, pageOrder } = setup;
  return {
    blackAndWhite: blackAndWhite ?? false,
    draftMode: draft ?? false,
    firstPageNumber: firstPageNumber ?? null,
    // ExcelTS takes over the words of files, whose `none` it spells `None` itself.
    printComments: comments[(cellComments ?? 'None') as keyof typeof comments] ?? 'NoComments',
    printErrors: errors[(shown ?? 'displayed') as keyof typeof errors] ?? 'AsDisplayed',
    printOrder: orders[(pageOrder ?? 'downThenOver') as keyof typeof orders] ?? 'DownThenOver',
  };
}

/** Changes what is given; the rest stays. */
export function writePrintOptions(setup: PageSetup, options: Partial<PrintOptions>): void {
  const all = { ...readPrintOptions(setup), ...options };
  setup.blackAndWhite = all.blackAndWhite;
  setup.draft = all.draftMode;
  if (all.firstPageNumber === null) delete setup.firstPageNumber;
  else setup.firstPageNumber = all.firstPageNumber;
  setup.cellComments = keyOf(comments, all.printComments) ?? 'None';
  setup.errors = keyOf(errors, all.printErrors) ?? 'displayed';
  setup.pageOrder = keyOf(orders, all.printOrder) ?? 'downThenOver';
}

function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, word: string): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key] === word);
}

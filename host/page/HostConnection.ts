import type { Book } from '../engine';

/** A fault that a person can switch on in the "Faults" menu of the page, for example "Next request: access denied". */
export interface FaultChoice {
  readonly label: string;
  /** A thin line above it. */
  readonly startsSection?: true;
  /** Whether it is in force now; shown as a tick. */
  isOn(): boolean;
  /** Switches it on or off, or plays it at once. */
  toggle(): void;
}

/** What the page offers to the side that speaks with office.js. */
export interface PageControls {
  /** True while a person edits a cell: Excel then refuses requests with `InvalidOperationInCellEditMode`. */
  readonly isEditing: boolean;
  /** `Office.addin.showAsTaskpane` and `hide`. */
  setPaneVisible(visible: boolean): void;
  /** `Office.ribbon.requestUpdate`: a button or menu, by the id in the manifest. */
  setControlEnabled(controlId: string, enabled: boolean): void;
  /** `Office.ribbon.requestUpdate`: a tab, by the id in the manifest. */
  setTabVisible(tabId: string, visible: boolean): void;
  /** Gives the sheet the keyboard focus: office.js tells when Tab or Escape leaves the pane. */
  focusSheet(): void;
  /** Puts a sentence on the status bar, read aloud by screen readers. */
  tell(message: string): void;
  /** A fault from the menu was used up. */
  faultsChanged(): void;
}

/**
 * The other side of the page: answers office.js for the pane. The page hands it the workbook, asks it for the
 * pane's address and tells it about frames, buttons and opened files; it never looks into messages itself.
 */
export interface HostConnection {
  /**
   * Name and address of the pane's iframe. Asked for each time the pane is made, since every pane needs a
   * conversation of its own (the name carries it).
   */
  paneFrameAttributes(): { readonly name: string; readonly src: string };
  /** The frame is in the page and about to load; `frame.contentWindow` is where answers go. */
  paneOpened(frame: HTMLIFrameElement): void;
  /** The frame was taken out of the page (the workbook was replaced, or the page closes). */
  paneClosed(frame: HTMLIFrameElement): void;
  /** The pane was hidden or shown again, without being loaded anew. */
  paneVisibilityChanged(visible: boolean): void;
  /** F6 has led into the pane, which now puts the focus on its first element. */
  keyboardEntered(): void;
  /**
   * A ribbon button of kind ExecuteFunction was pressed. Resolves when the add-in has said `event.completed()`;
   * rejects with a sentence for the person when it has no such function.
   */
  invokeCommand(controlId: string, functionName: string): Promise<void>;
  /** Another workbook was opened. The old pane is already closed; a new one is asked for after this. */
  bookReplaced(book: Book, fileName: string): void;
  /** What the "Faults" menu offers; no menu without it. */
  readonly faults?: readonly FaultChoice[];
}

/** Makes the connection once the page has its first workbook. */
export type Connect = (book: Book, fileName: string, page: PageControls) => HostConnection;

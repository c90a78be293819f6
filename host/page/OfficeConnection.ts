import type { Book } from '../engine';
import { frameName, Host } from '../Host';
import type { SessionIdentity } from '../protocol/appContext';
import type { Session } from '../protocol/Session';
import { faultChoices } from './faults/faultChoices';
import { faultWords } from './faults/faultWords';
import type { FaultChoice, HostConnection, PageControls } from './HostConnection';

const paneAddress = '/taskpane.html';

/** Connects the page's pane with the host: hands messages of the frame to a session, and its answers back. */
export class OfficeConnection implements HostConnection {
  readonly host: Host;
  readonly faults: readonly FaultChoice[];
  #identity: SessionIdentity | undefined;
  #session: Session | undefined;
  #stopListening: (() => void) | undefined;

  constructor(book: Book, fileName: string, page: PageControls) {
    this.host = new Host({
      hostOrigin: window.location.origin,
      showPane: (visible) => {
        page.setPaneVisible(visible);
      },
      leavePane: () => {
        page.focusSheet();
      },
    });
    this.host.open(book, { name: fileName });
    this.host.faults.isEditing = () => page.isEditing;
    this.host.faults.onHit = (fault) => {
      page.tell(faultWords(fault));
      page.faultsChanged();
    };
    this.faults = faultChoices(this.host);
  }

  paneFrameAttributes(): { readonly name: string; readonly src: string } {
    this.#identity = this.host.nextIdentity();
    return { name: frameName(this.#identity), src: paneAddress };
  }

  paneOpened(frame: HTMLIFrameElement): void {
    if (!this.#identity) throw new Error('paneOpened: the frame was made without paneFrameAttributes.');
    const session = this.host.connect(this.#identity, (text) => {
      frame.contentWindow?.postMessage(text, window.location.origin);
    });
    const receive = (event: MessageEvent): void => {
      if (event.source === frame.contentWindow) session.receive(event.data);
    };
    window.addEventListener('message', receive);
    this.#session = session;
    this.#stopListening = () => {
      window.removeEventListener('message', receive);
      session.close();
    };
  }

  paneClosed(): void {
    this.#stopListening?.();
    this.#stopListening = undefined;
    this.#session = undefined;
  }

  paneVisibilityChanged(visible: boolean): void {
    this.#session?.visibilityChanged(visible ? 'Visible' : 'Hidden');
  }

  keyboardEntered(): void {
    this.#session?.keyboardEntered();
  }

  async invokeCommand(controlId: string, functionName: string): Promise<void> {
    const { status } = await this.host.invokeCommand(controlId, functionName);
    if (status !== 0) throw new Error(`The add-in has no function "${functionName}" for this button.`);
  }

  bookReplaced(book: Book, fileName: string): void {
    this.host.open(book, { name: fileName });
  }
}

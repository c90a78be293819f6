import type { Book } from '../engine';
import type { RequestFault as Fault } from '../faults/Fault';
import { frameName, Host } from '../Host';
import type { SessionIdentity } from '../protocol/appContext';
import type { Session } from '../protocol/Session';
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

  async invokeCommand(controlId: string, functionName: string): Promise<void> {
    const { status } = await this.host.invokeCommand(controlId, functionName);
    if (status !== 0) throw new Error(`The add-in has no function "${functionName}" for this button.`);
  }

  bookReplaced(book: Book, fileName: string): void {
    this.host.open(book, { name: fileName });
  }
}

function faultChoices(host: Host): readonly FaultChoice[] {
  const choices: readonly (readonly [string, Fault])[] = [
    ['A cell is being edited', { kind: 'cellEditMode' }],
    ['Access denied', { kind: 'accessDenied' }],
    ['Request too large', { kind: 'payloadLimit' }],
    ['Slow answer (3 s)', { kind: 'slow', milliseconds: 3000 }],
    ['No answer', { kind: 'silent' }],
  ];
  return choices.map(([label, fault]) => ({
    label: `Next request: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    isOn: () => host.faults.isQueued(fault),
    toggle: () => {
      if (host.faults.isQueued(fault)) host.faults.cancel(fault);
      else host.faults.next(fault);
    },
  }));
}

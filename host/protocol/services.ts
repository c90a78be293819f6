import { method, type OfficeObject, officeClass } from '../objects/officeClass';
import { NotImplemented } from '../objects/NotImplemented';

/** What the page does when the add-in asks for it outside the workbook. */
export interface ServiceHooks {
  /** `Office.addin.showAsTaskpane()` and `hide()`. */
  readonly showPane?: (visible: boolean) => void;
  /** The person left the pane by keyboard: Tab past its end or start, or Esc. */
  readonly leavePane?: () => void;
}

/** Finds a service object by the name under which office.js creates it. */
export function serviceObject(serverType: string, hooks: ServiceHooks): OfficeObject {
  switch (serverType) {
    case 'Microsoft.InternalService.AddinInternalService':
      return addinInternalService.of(hooks);
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return appRuntimeService.of(hooks);
    default:
      throw new NotImplemented(serverType);
  }
}

/** Hears that the add-in's action handlers are in place. */
const addinInternalService = officeClass<ServiceHooks>(
  'AddinInternalService',
  { notifyActionHandlerReady: method('SharedRuntime 1.1', () => null) },
  { ofSession: true },
);

/** Shows and hides the pane of a shared runtime. */
const appRuntimeService = officeClass<ServiceHooks>(
  'AppRuntimeService',
  {
    setAppRuntimeState: method('SharedRuntime 1.1', (hooks, [state]) => {
      hooks.showPane?.(state === 'Visible');
      return null;
    }),
    getAppRuntimeState: method('SharedRuntime 1.1', () => 'Visible'),
  },
  { ofSession: true },
);

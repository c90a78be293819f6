/** What a pane is told about its host. */
export interface SessionIdentity {
  /** Fresh for every pane: office.js keeps settings of a conversation in sessionStorage. */
  readonly conversationId: string;
  readonly controlId: string;
  /** Scheme, host and port of the page that plays Excel. */
  readonly hostOrigin: string;
}

/**
 * The requirement sets that the host declares. This library has proxies up to ExcelApi 1.15, so nothing
 * higher is claimed; versions are texts, since the number 1.10 would read as 1.1.
 */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  SharedRuntime: '1.1',
  AddinCommands: '1.1',
};

/** The frame name from which office.js reads that it runs in Excel on the web. */
export function frameName(identity: SessionIdentity): string {
  return JSON.stringify({
    baseFrameName: `_xdm_${identity.controlId}`,
    // Host, platform, version, locale, correlation id, dialog, telemetry switch, flags (1: shared runtime).
    hostInfo: 'Excel$Web$16.01$en-US$$$disableLogging$1',
    xdmInfo: `${identity.conversationId}|${identity.controlId}|${identity.hostOrigin}`,
    serializerVersion: 1,
    flights: '[]',
  });
}

/** The answer to `ContextActivationManager_getAppContextAsync`. */
export function appContext(
  identity: SessionIdentity,
  workbook: {
    readonly name: string;
    readonly readOnly: boolean;
    readonly settings: ReadonlyMap<string, unknown>;
  },
): Record<string, unknown> {
  return {
    _id: identity.controlId,
    _appName: 16,
    _appVersion: '16.0',
    _appMinorVersion: 0,
    _hostFullVersion: '16.0.0.0',
    _appUILocale: 'en-US',
    _dataLocale: 'en-US',
    _docUrl: workbook.name,
    _clientMode: workbook.readOnly ? 0 : 1,
    _settings: [...workbook.settings].map(([name, value]) => [name, JSON.stringify(value)]),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '',
    _appInstanceId: identity.controlId,
    _addinName: 'Clauseboard',
    _appDomains: [],
    _initialDisplayMode: 2,
    _requirementMatrix: JSON.stringify(requirementSets),
  };
}

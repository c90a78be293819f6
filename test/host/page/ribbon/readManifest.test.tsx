import { readManifest } from '../../../../host/page/ribbon/readManifest';

const manifest = (controls: string) => `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0">
  <DisplayName DefaultValue="Tool"/>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts><Host xsi:type="Workbook"><DesktopFormFactor>
      <ExtensionPoint xsi:type="PrimaryCommandSurface">
        <OfficeTab id="TabHome"><Group id="G"><Label resid="G.Label"/>${controls}</Group></OfficeTab>
      </ExtensionPoint>
    </DesktopFormFactor></Host></Hosts>
    <Resources>
      <bt:Images><bt:Image id="Icon" DefaultValue="https://localhost:3000/assets/icon-32.png"/></bt:Images>
      <bt:ShortStrings><bt:String id="G.Label" DefaultValue="Group"/><bt:String id="B.Label" DefaultValue="Press"/></bt:ShortStrings>
      <bt:LongStrings><bt:String id="B.Tip" DefaultValue="Presses."/></bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

const button = (action: string, more = '') => `<Control xsi:type="Button" id="B"><Label resid="B.Label"/>
  <Supertip><Title resid="B.Label"/><Description resid="B.Tip"/></Supertip>
  <Icon><bt:Image size="32" resid="Icon"/></Icon>${action}${more}</Control>`;

const firstControl = (controls: string) =>
  readManifest(manifest(controls), 'http://localhost:4000').tabs[0]?.groups[0]?.controls[0];

describe('reading the ribbon from a manifest', () => {
  it('finds tab, group, words, tip and icon, which the page serves itself', () => {
    const action = '<Action xsi:type="ExecuteFunction"><FunctionName>press</FunctionName></Action>';
    const read = readManifest(manifest(button(action)), 'http://localhost:4000');
    expect(read.displayName).toBe('Tool');
    expect(read.tabs).toEqual([
      {
        id: 'TabHome',
        label: 'Home',
        groups: [
          {
            id: 'G',
            label: 'Group',
            controls: [
              {
                id: 'B',
                label: 'Press',
                tipTitle: 'Press',
                tipText: 'Presses.',
                icon: 'http://localhost:4000/assets/icon-32.png',
                enabled: true,
                action: { kind: 'ExecuteFunction', functionName: 'press' },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('tells a button that shows the pane', () => {
    expect(firstControl(button('<Action xsi:type="ShowTaskpane"/>'))?.action).toEqual({
      kind: 'ShowTaskpane',
    });
  });

  it('respects a button that starts disabled', () => {
    const disabled = button('<Action xsi:type="ShowTaskpane"/>', '<Enabled>false</Enabled>');
    expect(firstControl(disabled)?.enabled).toBe(false);
  });

  it('reads menus with their items', () => {
    const item = `<Item id="I"><Label resid="B.Label"/><Action xsi:type="ShowTaskpane"/></Item>`;
    const menu = `<Control xsi:type="Menu" id="M"><Label resid="B.Label"/><Items>${item}</Items></Control>`;
    expect(firstControl(menu)?.action).toMatchObject({ kind: 'Menu', items: [{ id: 'I', label: 'Press' }] });
  });

  it('says so when the text is no manifest', () => {
    expect(() => readManifest('<html></html>', 'http://localhost')).toThrow('not an add-in manifest');
    expect(() => readManifest('no xml', 'http://localhost')).toThrow('not an add-in manifest');
  });
});

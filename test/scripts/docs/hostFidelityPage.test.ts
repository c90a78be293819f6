import { officeClasses } from '../../../host/objects';
import { disagreementsWithTypes, hostFidelityPage } from '../../../scripts/docs/hostFidelityPage';

describe('hostFidelityPage', () => {
  it('finds every member of the host in Microsoft’s type definitions, in the same requirement set', () => {
    expect(disagreementsWithTypes()).toEqual([]);
  });

  it('has a section for every class of the host', () => {
    const page = hostFidelityPage();
    const without = officeClasses.filter(({ name }) => !page.includes(`\n## ${name}\n`));
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it('says which members are done, which differ and how, and which are missing', () => {
    const page = hostFidelityPage();
    expect(page).toContain(
      '| [`getDataBodyRange`](https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-getdatabodyrange-member(1)) | 1.1 | done |  |',
    );
    expect(page).toContain('| `getImage` | 1.2 | missing |  |');
    expect(page).toMatch(
      /\| \[`suspendApiCalculationUntilNextSync`\]\(.+\) \| 1\.6 \| partly \| Nothing to suspend: .+ \|/,
    );
    expect(page).toMatch(/\| `valuesAsJson` \| 1\.16 \| newer \| {2}\|/);
  });

  it('names the classes that are not there at all', () => {
    expect(hostFidelityPage()).toMatch(/## Classes that the host does not have\n\n.*PivotTable,/);
  });
});

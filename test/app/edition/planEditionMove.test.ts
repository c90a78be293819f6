import type { EditionMoveRequest, KpiMove } from '../../../src/app/edition/editionUseCases';
import { planEditionMove, previewOfMove } from '../../../src/app/edition/planEditionMove';
import type { KpiWorkbook } from '../../../src/app/model/KpiWorkbook';
import type { RawCell } from '../../../src/app/workbookGateway';
import { aLog } from '../../support/aHistory';
import { aKpiWorkbook, aRegisterRow } from '../../support/aKpiWorkbook';
import { expectRefusal } from '../../support/expectRefusal';
import { serialOf } from '../../support/oracle/months';

const now = serialOf(2026, 11, 20);

/** A workbook whose register has a row for each pair of ID and clause. */
function following(
  edition: 2015 | 2026,
  rows: readonly (readonly [id: string, clause: RawCell, name?: string])[],
  more: Parameters<typeof aKpiWorkbook>[0] = {},
): KpiWorkbook {
  return aKpiWorkbook({
    register: rows.map(([ID, Clause, KPI = `KPI ${ID}`]) => aRegisterRow({ ID, Clause, KPI })),
    names: { KPI_Edition: edition },
    ...more,
  });
}

const request = (changes: Partial<EditionMoveRequest> = {}): EditionMoveRequest => ({
  edition: '2026',
  choices: {},
  approvedBy: 'M. Example',
  ...changes,
});

const moves = (workbook: KpiWorkbook, to: '2015' | '2026', formulas: readonly RawCell[] = []) =>
  previewOfMove(workbook, to, formulas).kpis.map(({ move }: KpiMove) => move);

describe('the preview of a move to another edition', () => {
  it('shows the number and title of a clause before and after', () => {
    const preview = previewOfMove(following(2015, [['IMP-01', '10.3']]), '2026', []);
    expect(preview).toEqual({
      from: '2015',
      to: '2026',
      kpis: [
        {
          kpiId: 'IMP-01',
          kpiName: 'KPI IMP-01',
          place: { sheet: 'KPI Register', address: 'C6' },
          before: { text: '10.3', title: 'Continual improvement' },
          move: {
            kind: 'renumbered',
            after: { number: '10.1', text: '10.1', title: 'Continual improvement', certainty: 'high' },
          },
        },
      ],
    });
  });

  it('tells a title that changed from a clause that stayed', () => {
    const workbook = following(2015, [
      ['A', '9.3.3'],
      ['B', '9.2.2'],
      ['C', '8.5.1'],
      ['D', '10.1'],
    ]);
    expect(moves(workbook, '2026')).toEqual([
      {
        kind: 'retitled',
        after: expect.objectContaining({ number: '9.3.3', title: 'Management review results' }),
      },
      { kind: 'retitled', after: expect.objectContaining({ title: 'Internal audit programme' }) },
      { kind: 'same' },
      {
        kind: 'retitled',
        after: expect.objectContaining({ title: 'Continual improvement', certainty: 'high' }),
      },
    ]);
  });

  it('leaves a choice where one clause became two, and proposes by template, by name, or the first', () => {
    const workbook = following(2015, [
      ['OPP-01', '6.1.2', 'Opportunities realised'],
      ['OPP-02', '6.1.2', 'Ideas taken up'],
      ['V1', '6.1.2', 'Supply risks reassessed'],
      ['X1', '6.1.2', 'Each opportunity looked at'],
      ['X2', '6.1.2', 'Actions done'],
    ]);
    const proposals = moves(workbook, '2026').map(
      (move) => move.kind === 'choice' && [move.proposal, move.because],
    );
    expect(proposals).toEqual([
      ['6.1.3', 'The template "Opportunities realised" serves 6.1.3.'],
      ['6.1.3', expect.stringContaining('template')],
      ['6.1.2', 'Its name speaks of what 6.1.2 is about.'],
      ['6.1.3', 'Its name speaks of what 6.1.3 is about.'],
      ['6.1.2', '6.1.2 is the likelier one.'],
    ]);
  });

  it('leaves a choice on the way back, where 10.1 was two clauses', () => {
    const workbook = following(2026, [
      ['IMP-01', '10.1', 'Improvements implemented'],
      ['Y', '6.1.3'],
    ]);
    expect(moves(workbook, '2015')).toEqual([
      {
        kind: 'choice',
        options: [
          expect.objectContaining({ number: '10.3', title: 'Continual improvement' }),
          expect.objectContaining({ number: '10.1', title: 'General' }),
        ],
        proposal: '10.3',
        because: 'The template "Improvements implemented" serves 10.3.',
      },
      { kind: 'renumbered', after: expect.objectContaining({ number: '6.1.2' }) },
    ]);
  });

  it('names what it cannot move and leaves it alone', () => {
    const workbook = following(2015, [
      ['A', '7.1.9'],
      ['B', 'see manual'],
      ['C', ''],
      ['D', '8.5.1, 10.3'],
      ['E', '10.3'],
    ]);
    const formulas = ['7.1.9', 'see manual', '', '8.5.1, 10.3', '=Other!A1'];
    expect(moves(workbook, '2026', formulas)).toEqual([
      { kind: 'leftAlone', because: 'unknown' },
      { kind: 'leftAlone', because: 'unknown' },
      { kind: 'noClause' },
      { kind: 'leftAlone', because: 'severalClauses' },
      { kind: 'leftAlone', because: 'formula' },
    ]);
  });

  it('keeps what stands behind the number', () => {
    const [move] = moves(following(2015, [['A', '10.3 e), 8.6']]), '2026');
    expect(move).toMatchObject({ kind: 'renumbered', after: { number: '10.1', text: '10.1 e), 8.6' } });
  });

  it('takes a number typed as a number for the clause that it is, and one typed ahead for settled', () => {
    expect(
      moves(
        following(2015, [
          ['A', 10.3],
          ['B', '6.1.3'],
        ]),
        '2026',
      ).map(({ kind }) => kind),
    ).toEqual(['renumbered', 'same']);
  });

  it('moves only clauses of the other edition where the edition was changed by hand', () => {
    const workbook = following(2026, [
      ['A', '10.3'],
      ['B', '6.1.2'],
      ['C', '10.1'],
    ]);
    expect(moves(workbook, '2026').map(({ kind }) => kind)).toEqual(['renumbered', 'same', 'same']);
  });
});

describe('a move to another edition', () => {
  const clauseCell = (row: number, clause: string) => ({
    sheet: 'KPI Register',
    row,
    column: 2,
    cells: [[{ kind: 'text', text: clause }]],
    numberFormat: '@',
  });

  it('writes the clauses that change, the edition, and a row of the log for each', () => {
    const workbook = following(2015, [
      ['A', '10.3'],
      ['B', '8.5.1'],
      ['OPP-01', '6.1.2'],
      ['R', '6.1.2'],
    ]);
    const { changes, outcome } = planEditionMove(
      workbook,
      request({ choices: { 'OPP-01': '6.1.3', R: '6.1.2' } }),
      [],
      now,
    );
    expect(outcome).toEqual({ edition: '2026', renumbered: 2 });
    expect(changes.cells).toEqual([
      expect.objectContaining({ sheet: 'KPI Settings', cells: [[{ kind: 'number', number: 2026 }]] }),
      clauseCell(5, '10.1'),
      clauseCell(7, '6.1.3'),
    ]);
    const [log] = changes.newSheets.flatMap(({ tables }) => tables);
    expect(log?.rows.map(({ cells }) => cells)).toEqual([
      expect.arrayContaining([{ kind: 'text', text: 'ISO 9001 edition' }]),
      expect.arrayContaining([
        { kind: 'text', text: 'A' },
        { kind: 'text', text: 'Clause' },
      ]),
      expect.arrayContaining([
        { kind: 'text', text: 'OPP-01' },
        { kind: 'text', text: '6.1.3' },
      ]),
    ]);
    expect({ ...changes, cells: [], newSheets: [], newSheetsAt: null }).toMatchObject({
      growth: [],
      formulas: [],
      land: null,
    });
  });

  it('adds to the log that is there', () => {
    const { changes } = planEditionMove(
      following(2015, [['A', '9.1.2']], { tables: [aLog([])] }),
      request(),
      [],
      now,
    );
    expect(changes.growth.map(({ table, rows }) => [table.name, rows.length])).toEqual([['KpiLog', 1]]);
  });

  it('is logged on its own day, also in a workbook that reads from a fixed one', () => {
    const names = { KPI_Edition: 2015, KPI_Today: serialOf(2026, 3, 31) };
    const { changes } = planEditionMove(following(2015, [], { names }), request(), [], now);
    const [log] = changes.newSheets.flatMap(({ tables }) => tables);
    expect(log?.rows.map(({ cells }) => cells[0])).toEqual([{ kind: 'number', number: now }]);
  });

  it('logs no change of the edition where only clauses were left to move', () => {
    const { changes } = planEditionMove(following(2026, [['A', '10.3']]), request(), [], now);
    expect(changes.newSheets[0]?.tables[0]?.rows).toHaveLength(1);
  });

  it('refuses when a KPI waits for a choice, or the choice is none of the two', async () => {
    const workbook = following(2015, [['A', '6.1.2']]);
    const refusal = await expectRefusal('registerIsInconsistent', () =>
      planEditionMove(workbook, request(), [], now),
    );
    expect(refusal.place).toEqual({ sheet: 'KPI Register', address: 'C6' });
    await expectRefusal('registerIsInconsistent', () =>
      planEditionMove(workbook, request({ choices: { A: '10.1' } }), [], now),
    );
  });

  it('refuses a move for which nobody answers', async () => {
    const workbook = following(2015, [['A', '10.3']]);
    await expectRefusal('reasonIsMissing', () =>
      planEditionMove(workbook, request({ approvedBy: ' ' }), [], now),
    );
  });

  it.each([
    ['workbookIsReadOnly', { readOnly: true }],
    ['sheetIsProtected', { sheets: [{ name: 'KPI Register', isProtected: true }] }],
    ['sheetIsProtected', { sheets: [{ name: 'KPI Settings', isProtected: true }] }],
    ['tableIsMissing', { register: null }],
  ] as const)('refuses as %s before anything is written', async (code, more) => {
    await expectRefusal(code, () =>
      planEditionMove(following(2015, [['A', '10.3']], more), request(), [], now),
    );
  });
});

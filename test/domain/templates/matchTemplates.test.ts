import { matchTemplates, templateById } from '../../../src/domain/templates';
import { otherNames } from '../../../src/domain/templates/otherNames';

describe('matchTemplates', () => {
  it.each([
    ['On-time delivery', 'on-time-delivery'],
    ['OTD (%)', 'on-time-delivery'],
    ['Liefertreue Werk Nord', 'on-time-delivery'],
    ['Livraisons dans les délais', 'on-time-delivery'],
    ['Entregas a tiempo', 'on-time-delivery'],
    ['Supplier on-time delivery', 'supplier-on-time-delivery'],
    ['Ponctualité des fournisseurs', 'supplier-on-time-delivery'],
    ['Customer complaints', 'complaints-per-1000-orders'],
    ['Kundenreklamationen', 'complaints-per-1000-orders'],
    ['Réclamations clients', 'complaints-per-1000-orders'],
    ['Reclamaciones de clientes', 'complaints-per-1000-orders'],
    ['Ausschussquote', 'scrap-rate'],
    ['Taux de rebut', 'scrap-rate'],
    ['Scrap rate', 'scrap-rate'],
    ['Kundenzufriedenheit', 'csat-top-two-box'],
    ['NPS', 'net-promoter-score'],
    ['Satisfacción del cliente', 'csat-top-two-box'],
    ['First pass yield line 2', 'first-pass-yield'],
    ['OEE', 'overall-equipment-effectiveness'],
    ['Überfällige Maßnahmen', 'overdue-corrective-actions'],
    ['Durchlaufzeit Angebote', 'process-cycle-time'],
    ['Horas de formación', 'training-plan-completion'],
  ])('finds "%s"', (name, id) => {
    expect(matchTemplates(name)[0]?.template.id).toBe(id);
  });

  it('scores a name that says more lower than the bare name', () => {
    const [bare] = matchTemplates('On-time delivery');
    const [longer] = matchTemplates('On-time delivery of spare parts to the islands');
    expect(bare?.score).toBeCloseTo(1, 9);
    expect(longer?.score).toBeLessThan(0.6);
  });

  it.each(['', 'R1H', 'Canteen menus served', '---'])('finds nothing for "%s"', (name) => {
    expect(matchTemplates(name)).toEqual([]);
  });

  it('has other names only for templates that exist, without accents and capitals', () => {
    for (const [id, names] of Object.entries(otherNames)) {
      expect(templateById(id)).toBeDefined();
      for (const name of names) expect(name).toMatch(/^[a-z0-9]+( [a-z0-9]+)*$/);
    }
  });
});

import type { Company } from './page/play/company.ts';

/** A company that is fetched when somebody first performs. */
export function companyLater(fetchCompany: () => Promise<Company>): Company {
  let coming: Promise<Company> | undefined;
  const company = (): Promise<Company> => (coming ??= fetchCompany());
  return {
    stage: async (...place) => (await company()).stage(...place),
    sound: async () => (await company()).sound(),
    voice: {
      lasting: true,
      present: async (beat, signal) => (await company()).voice.present(beat, signal),
      show: (tableau) => void coming?.then(({ voice }) => voice.show(tableau)),
    },
  };
}

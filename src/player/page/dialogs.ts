import type { DialogPages } from './app.tsx';

/** Every dialog, fetched when it is first opened. The table itself comes with the first of them: no way into the game needs it. */
export const dialogs: DialogPages = {
  menu: async () => (await import('./menu/menu.tsx')).Menu,
  settings: async () => (await import('./settings/settings-dialog.tsx')).SettingsDialog,
  look: async () => (await import('./settings/your-look.tsx')).LookDialog,
  saves: async () => (await import('./saves/saves-dialog.tsx')).SavesDialog,
  scenes: async () => (await import('./title/scenes.tsx')).ScenesDialog,
  calendar: async () => (await import('./season/calendar.tsx')).Calendar,
  open: async () => (await import('./open/open-dialog.tsx')).OpenDialog,
  about: async () => (await import('./about/about.tsx')).About,
  history: async () => (await import('./play/history.tsx')).History,
  ways: async () => (await import('./ways/ways.tsx')).WaysDialog,
  changed: async () => (await import('./play/sentences.tsx')).Changed,
  broken: async () => (await import('./play/sentences.tsx')).Broken,
};

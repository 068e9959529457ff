// Stands for the bundler's own helper of import(), which would look for style sheets beside the page: a part of the app
// brings its styles along (src/loader.ts).

export const __vitePreload = <Module>(load: () => Promise<Module>): Promise<Module> => load()

/** The dataset of the seeds folder, provided by src/build/plugin.ts. */
declare module 'virtual:dataset' {
  export const dataset: import('./model/dataset.ts').Dataset
}

/** No page links here: other sites do. */
export const inBothLanguages = () => [{}, { lang: 'de' as const }];

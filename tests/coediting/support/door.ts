/** Where and as whom somebody connects. */
export type Door = { url: string; cookie: string; origin: string }

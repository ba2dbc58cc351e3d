## Health and the chart of the last days

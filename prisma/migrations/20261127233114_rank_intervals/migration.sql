-- CreateTable
CREATE TABLE "CityRankInterval" (
    "editionId" INTEGER NOT NULL,
    "city" TEXT NOT NULL,
    "best" INTEGER NOT NULL,
    "worst" INTEGER NOT NULL,

    PRIMARY KEY ("editionId", "city"),
    CONSTRAINT "CityRankInterval_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "CityRankInterval_order_check" CHECK ("best" >= 1 AND "best" <= "worst")
);

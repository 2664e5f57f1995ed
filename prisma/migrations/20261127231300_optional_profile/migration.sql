-- A city needs no profile any more. SQLite can drop a CHECK only with its table.
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_City" (
    "packVersionId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "nameEn" TEXT,
    "nameZh" TEXT,
    "countryEn" TEXT,
    "countryZh" TEXT,
    "unitKind" TEXT NOT NULL,
    "boundaryEn" TEXT,
    "boundaryZh" TEXT,
    "profileEn" TEXT,
    "profileZh" TEXT,
    "code" TEXT,

    PRIMARY KEY ("packVersionId", "slug"),
    CONSTRAINT "City_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "City_position_check" CHECK ("position" >= 1),
    CONSTRAINT "City_name_language_check" CHECK ("nameEn" IS NOT NULL OR "nameZh" IS NOT NULL),
    CONSTRAINT "City_country_language_check" CHECK ("countryEn" IS NOT NULL OR "countryZh" IS NOT NULL),
    CONSTRAINT "City_unitKind_check" CHECK ("unitKind" IN ('municipality', 'region', 'metropolitan-area', 'district')),
    CONSTRAINT "City_boundary_language_check" CHECK ("boundaryEn" IS NOT NULL OR "boundaryZh" IS NOT NULL)
);
INSERT INTO "new_City" ("packVersionId", "rowNumber", "slug", "position", "nameEn", "nameZh", "countryEn", "countryZh", "unitKind", "boundaryEn", "boundaryZh", "profileEn", "profileZh", "code") SELECT "packVersionId", "rowNumber", "slug", "position", "nameEn", "nameZh", "countryEn", "countryZh", "unitKind", "boundaryEn", "boundaryZh", "profileEn", "profileZh", "code" FROM "City";
DROP TABLE "City";
ALTER TABLE "new_City" RENAME TO "City";
CREATE UNIQUE INDEX "City_packVersionId_rowNumber_key" ON "City"("packVersionId", "rowNumber");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

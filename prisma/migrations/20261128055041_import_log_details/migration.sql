-- RedefineTables: the log may also say that only the details of a pack were changed
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_ImportLog" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "indexSlug" TEXT NOT NULL,
    "importedAt" TEXT NOT NULL,
    "importedBy" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "packHash" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "changes" TEXT,
    "details" TEXT,
    "editionId" INTEGER,
    CONSTRAINT "ImportLog_indexSlug_fkey" FOREIGN KEY ("indexSlug") REFERENCES "Index" ("slug") ON DELETE RESTRICT ON UPDATE NO ACTION,
    CONSTRAINT "ImportLog_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE SET NULL ON UPDATE NO ACTION,
    CONSTRAINT "ImportLog_outcome_check" CHECK ("outcome" IN ('published', 'restored', 'undone', 'described'))
);
INSERT INTO "new_ImportLog" ("changes", "editionId", "file", "id", "importedAt", "importedBy", "indexSlug", "outcome", "packHash") SELECT "changes", "editionId", "file", "id", "importedAt", "importedBy", "indexSlug", "outcome", "packHash" FROM "ImportLog";
DROP TABLE "ImportLog";
ALTER TABLE "new_ImportLog" RENAME TO "ImportLog";
CREATE INDEX "ImportLog_indexSlug_id_idx" ON "ImportLog"("indexSlug", "id");
CREATE INDEX "ImportLog_editionId_idx" ON "ImportLog"("editionId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- What the first coder had given before a difference was settled
ALTER TABLE "SecondRating" ADD COLUMN "firstLevel" TEXT
    CONSTRAINT "SecondRating_firstLevel_check" CHECK ("firstLevel" IS NULL OR "firstLevel" IN ('none', '0', '1', '2', '3', '4'));

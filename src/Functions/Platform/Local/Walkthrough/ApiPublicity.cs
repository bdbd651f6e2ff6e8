using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Publicity;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>What the bureau makes public and what the public says to it.</summary>
public static class ApiPublicity
{
    extension(ApiAccount who)
    {
        /// <summary>Sets the day of publication of a batch; for operators.</summary>
        public Task<ApiAnswer> PlanBatch(string batch, DateOnly day, IndicatorStage indicator = IndicatorStage.Off) =>
            who.Write(HttpMethod.Put, $"publicity/batches/{batch}", new PlanBatch(day, indicator));

        /// <summary>Reads the public list of a batch; anybody may.</summary>
        public Task<ApiAnswer> PublicList(string batch) => who.Get($"publicity/batches/{batch}");

        /// <summary>Objects to a line of the list; anybody may.</summary>
        public Task<ApiAnswer> ObjectTo(string batch, PlaceObjection objection) => who.Write(HttpMethod.Post, $"publicity/batches/{batch}/objections", objection);

        /// <summary>Asks by the receipt number what became of an objection.</summary>
        public Task<ApiAnswer> AnswerTo(string receipt) => who.Get($"objections/{receipt}");

        /// <summary>Lists the objections to be decided; for officers.</summary>
        public Task<ApiAnswer> Objections() => who.Get("objections");

        /// <summary>Decides an objection; for officers.</summary>
        public Task<ApiAnswer> RuleOn(string objection, RuleObjection ruling) => who.Write(HttpMethod.Post, $"objections/{objection}/ruling", ruling);
    }
}

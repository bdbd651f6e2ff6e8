using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Publicity;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>What the public, officers and operators do about the publicity of batches.</summary>
public static class ApiPublicity
{
    extension(ApiAccount who)
    {
        /// <summary>Lists the batches.</summary>
        public Task<ApiAnswer> Batches() => who.Get("publicity/batches");

        /// <summary>Reads a page of a public list.</summary>
        public Task<ApiAnswer> PublicList(string batch, string? after = null) =>
            who.Get($"publicity/batches/{batch}{(after is null ? "" : $"?after={after}")}");

        /// <summary>Sets the day of publication and whether an indicator follows.</summary>
        public Task<ApiAnswer> Plan(string batch, DateOnly day, IndicatorStage indicator = IndicatorStage.Off) =>
            who.Write(HttpMethod.Put, $"publicity/batches/{batch}", new PlanBatch(day, indicator));

        /// <summary>Objects to a line of a public list.</summary>
        public Task<ApiAnswer> ObjectTo(string batch, int notice, string grounds, string? evidence = null, string? contact = null) =>
            who.Write(HttpMethod.Post, $"publicity/batches/{batch}/objections", new PlaceObjection(notice, grounds, evidence, contact));

        /// <summary>Asks what became of an objection.</summary>
        public Task<ApiAnswer> AskObjection(string receipt) => who.Get($"objections/{receipt}");

        /// <summary>Lists the objections to be decided.</summary>
        public Task<ApiAnswer> Objections() => who.Get("objections");

        /// <summary>Reads an objection with what was said.</summary>
        public Task<ApiAnswer> ObjectionFile(string id) => who.Get($"objections/{id}/file");

        /// <summary>Decides an objection.</summary>
        public Task<ApiAnswer> RuleOnObjection(string id, ObjectionRuling ruling, string reason, string answer) =>
            who.Write(HttpMethod.Post, $"objections/{id}/ruling", new RuleObjection(ruling, reason, answer));

        /// <summary>Lists the reports.</summary>
        public Task<ApiAnswer> Reports() => who.Get("reports");

        /// <summary>Answers a report.</summary>
        public Task<ApiAnswer> AnswerReport(string id, string answer) => who.Write(HttpMethod.Post, $"reports/{id}/answer", new AnswerReport(answer));
    }
}

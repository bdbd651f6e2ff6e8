using TalentSettlement.Functions.Agencies;
using TalentSettlement.Functions.PointsCases;
using TalentSettlement.Functions.Progress;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>What a person does to settle in Shenzhen by points, and what everybody may read of a case.</summary>
public static class ApiDeclaration
{
    extension(ApiAccount who)
    {
        /// <summary>Opens a declaration: for oneself, or as an agency for the person named.</summary>
        public Task<ApiAnswer> Declare(EntrustedPerson? person = null) => who.Write(HttpMethod.Post, "points-cases", new OpenPointsCase(person));

        /// <summary>Lists the own declarations, or those of the agency.</summary>
        public Task<ApiAnswer> Declarations() => who.Get("points-cases");

        /// <summary>Looks at a case; its revision is the one seen last from now on.</summary>
        public Task<ApiAnswer> LookAt(string caseId) => who.Get($"points-cases/{caseId}");

        /// <summary>Looks at a case in full.</summary>
        public Task<PointsCaseView> ViewPoints(string caseId) => who.LookAt(caseId).As<PointsCaseView>();

        /// <summary>Saves what is filled in: a <see cref="SavePointsForm"/>, or its JSON.</summary>
        public Task<ApiAnswer> SaveForm(string caseId, object form) => who.ChangePoints(HttpMethod.Put, caseId, "form", form);

        /// <summary>Evaluates on the current information.</summary>
        public Task<ApiAnswer> Evaluate(string caseId) => who.Get($"points-cases/{caseId}/evaluation");

        /// <summary>Counts what was submitted again.</summary>
        public Task<ApiAnswer> Explain(string caseId) => who.Get($"points-cases/{caseId}/explanation");

        /// <summary>Reads the agreement in force.</summary>
        public async Task<string> Agreement() => (await who.Get("agency-agreement").As<AgreementView>()).Hash;

        /// <summary>Reads the agreement in force and entrusts an agency.</summary>
        public async Task<ApiAnswer> Entrust(string caseId, string agency) => await who.Entrust(caseId, agency, await who.Agreement());

        /// <summary>Entrusts an agency with an agreement by its hash.</summary>
        public Task<ApiAnswer> Entrust(string caseId, string agency, string agreement) =>
            who.ChangePoints(HttpMethod.Post, caseId, "agency", new ChooseAgency(agency, agreement));

        /// <summary>Reads the agreement in force and hands over to another agency.</summary>
        public async Task<ApiAnswer> HandOver(string caseId, string agency) =>
            await who.ChangePoints(HttpMethod.Post, caseId, "hand-over", new ChooseAgency(agency, await who.Agreement()));

        /// <summary>Reads the list of written material.</summary>
        public Task<ApiAnswer> MaterialList(string caseId) => who.Get($"points-cases/{caseId}/material-list");

        /// <summary>Lists the forms that can be printed now.</summary>
        public Task<ApiAnswer> PrintableForms(string caseId) => who.Get($"points-cases/{caseId}/forms");

        /// <summary>Withdraws the entrustment.</summary>
        public Task<ApiAnswer> Disentrust(string caseId) => who.ChangePoints(HttpMethod.Post, caseId, "entrustment/withdrawal");

        /// <summary>Withdraws the information for editing.</summary>
        public Task<ApiAnswer> Withdraw(string caseId) => who.ChangePoints(HttpMethod.Post, caseId, "withdrawal");

        /// <summary>Deletes a declaration that was never submitted.</summary>
        public Task<ApiAnswer> Delete(string caseId, string? reason = null) =>
            who.ChangePoints(HttpMethod.Post, caseId, "deletion", new DeletePointsCase(reason));

        /// <summary>Reads what happened.</summary>
        public Task<ApiAnswer> HistoryOf(string caseId) => who.Get($"points-cases/{caseId}/timeline");

        /// <summary>Reads the inbox.</summary>
        public Task<ApiAnswer> InboxOf(string caseId) => who.Get($"points-cases/{caseId}/messages");

        /// <summary>Asks by name and identity number how far the cases are.</summary>
        public Task<ApiAnswer> AskProgress(string name, string identityNumber) =>
            who.Write(HttpMethod.Post, "progress-queries", new AskProgress(name, identityNumber));

        /// <summary>Verifies a notice or a card; anybody may.</summary>
        public Task<ApiAnswer> VerifyDocument(string code) => who.Get($"entry-documents/{code}");
    }
}
